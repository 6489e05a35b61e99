using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>
/// Seniority: best is a mentor one to three levels above the mentee, in reverse mentoring below; as near to that as the program's rule allows.
/// Further up each level is worth a quarter less, further down half less.
/// </summary>
/// <param name="ladder">How levels are read.</param>
/// <param name="gap">The program's rule; null for none.</param>
internal sealed class LevelFactor(Ladder ladder, LevelGap? gap) : TraitFactor<Level>
{
    private const int NearestIdeal = 1;
    private const int FurthestIdeal = 3;

    private readonly int _least = Within(gap, NearestIdeal);
    private readonly int _most = Within(gap, FurthestIdeal);

    public override string Name => "level";

    protected override Level TraitOf(Candidate person) => ladder.Of(person);

    protected override bool IsKnown(Level trait) => trait.Rank is not null;

    protected override int Fit(Level mentor, Level mentee)
    {
        if (ladder.Gap(mentor, mentee) is not { } levels)
        {
            return Unknown;
        }

        var missing = levels < _least ? (_least - levels) * (Points.Full / 2) : Math.Max(0, levels - _most) * (Points.Full / 4);
        return Math.Max(0, Points.Full - missing);
    }

    protected override Remark? Explain(Level mentor, Level mentee) =>
        ladder.Gap(mentor, mentee) is { } levels and >= 1 && Fit(mentor, mentee) >= Points.Full / 2
            ? Remarks.Reason(ladder.IsReverse ? nameof(ReasonTexts.LevelBelow) : nameof(ReasonTexts.LevelAbove), levels)
            : null;

    private static int Within(LevelGap? gap, int ideal) => gap is null ? ideal : Math.Clamp(ideal, gap.Min, gap.Max);
}
