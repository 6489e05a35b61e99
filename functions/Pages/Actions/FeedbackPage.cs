using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// Looks back at the end. Fields: <c>rating</c> 1–5, <c>recommend</c> 0–10, <c>goalsReached</c>, <c>testimonial</c>,
/// <c>publish</c>, <c>answers.{questionId}</c>.
/// </summary>
public sealed record FeedbackPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The goals that the two agreed on.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The program's own questions for the reader's role.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    internal override Type View => typeof(FeedbackView);
}
