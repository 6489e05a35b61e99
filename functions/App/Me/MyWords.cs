namespace ServerlessMentoring.App.Me;

/// <summary>Words that a person wrote with an answer.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="Text">The comment, reason or testimonial.</param>
/// <param name="Answers">Answers to the program's own questions, by question id.</param>
/// <param name="At">When; UTC.</param>
public sealed record MyWords(string AnswerId, string? Text, IReadOnlyDictionary<string, string> Answers, DateTimeOffset At);
