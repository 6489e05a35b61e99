using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The mentor stands as many levels above the mentee as the program wants; in reverse mentoring the mentee above the mentor.</summary>
/// <param name="gap">The levels between them.</param>
/// <param name="ladder">How levels are read.</param>
internal sealed class WithinLevelGap(LevelGap gap, Ladder ladder) : TraitRule<Level>
{
    /// <inheritdoc/>
    public override string Name => "levelGap";

    /// <inheritdoc/>
    public override bool CanBeOverruled => true;

    /// <inheritdoc/>
    protected override Level TraitOf(Candidate person) => ladder.Of(person);

    /// <inheritdoc/>
    protected override string? Forbids(Level mentor, Level mentee)
    {
        var levels = ladder.Gap(mentor, mentee);
        return levels < gap.Min ? $"{ladder.Upper} stands {Words(levels.Value)}; the program wants {gap.Min} or more."
            : levels > gap.Max ? $"{ladder.Upper} stands {Words(levels.Value)}; the program allows at most {gap.Max}."
            : null;
    }

    private string Words(int levels) =>
        levels == 0 ? $"on the same level as {ladder.Lower}"
        : $"{Math.Abs(levels)} {(Math.Abs(levels) == 1 ? "level" : "levels")} {(levels > 0 ? "above" : "below")} {ladder.Lower}";
}
