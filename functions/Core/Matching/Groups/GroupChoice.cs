namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>The groups that were chosen to open, and what is known of the choice.</summary>
/// <param name="Best">The best that was found; null when no groups can open.</param>
/// <param name="IsAllTried">Whether every choice that could be better was tried.</param>
internal sealed record GroupChoice(GroupSolution? Best, bool IsAllTried)
{
    public int Placed => Best?.Placed ?? 0;
}
