using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Actions;

public static class Questions
{
    /// <summary>Those that are asked of this person's role.</summary>
    public static IReadOnlyList<Question> For(Visit visit, IReadOnlyList<Question>? questions) =>
        [.. (questions ?? []).Where(question => question.Role is null || question.Role == visit.Me.Role)];
}
