namespace ServerlessMentoring.App.People;

/// <summary>Whose an e-mail address is.</summary>
/// <param name="PersonId">The person who was last said to have it.</param>
public sealed record PersonMail(string PersonId);
