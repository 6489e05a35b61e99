using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>Asks how it is going. Fields: <c>pulse</c> 1–5, <c>needsHelp</c>, <c>comment</c>, <c>answers.{questionId}</c>.</summary>
public sealed record CheckInPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The program's own questions for the reader's role.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    internal override Type View => typeof(CheckInView);
}
