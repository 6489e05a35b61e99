namespace ServerlessMentoring.App.People;

/// <summary>A member who may own an entry of the notebook.</summary>
/// <param name="PersonId">What the form sends back.</param>
/// <param name="Name">The name to show.</param>
public sealed record NoteOwner(string PersonId, string Name);
