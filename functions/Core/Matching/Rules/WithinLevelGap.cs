using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The mentor stands as many levels above the mentee as the program wants; in reverse mentoring the mentee above the mentor.</summary>
internal sealed class WithinLevelGap(LevelGap gap, Ladder ladder) : TraitRule<Level>
{
    public override string Name => "levelGap";

    public override bool CanBeOverruled => true;

    protected override Level TraitOf(Candidate person) => ladder.Of(person);

    protected override Remark? Forbids(Level mentor, Level mentee)
    {
        var levels = ladder.Gap(mentor, mentee);
        return levels < gap.Min ? TooNear(levels.Value)
            : levels > gap.Max ? TooFar(levels.Value)
            : null;
    }

    private Remark TooNear(int levels) => (levels, ladder.IsReverse) switch
    {
        ( > 0, false) => Remarks.Breach(nameof(BreachTexts.MentorTooNear), levels, gap.Min),
        (0, false) => Remarks.Breach(nameof(BreachTexts.MentorLevelTooNear), gap.Min),
        (_, false) => Remarks.Breach(nameof(BreachTexts.MentorBelowTooNear), -levels, gap.Min),
        ( > 0, true) => Remarks.Breach(nameof(BreachTexts.MenteeTooNear), levels, gap.Min),
        (0, true) => Remarks.Breach(nameof(BreachTexts.MenteeLevelTooNear), gap.Min),
        (_, true) => Remarks.Breach(nameof(BreachTexts.MenteeBelowTooNear), -levels, gap.Min),
    };

    private Remark TooFar(int levels) => (levels, ladder.IsReverse) switch
    {
        ( > 0, false) => Remarks.Breach(nameof(BreachTexts.MentorTooFar), levels, gap.Max),
        (0, false) => Remarks.Breach(nameof(BreachTexts.MentorLevelTooFar), gap.Max),
        (_, false) => Remarks.Breach(nameof(BreachTexts.MentorBelowTooFar), -levels, gap.Max),
        ( > 0, true) => Remarks.Breach(nameof(BreachTexts.MenteeTooFar), levels, gap.Max),
        (0, true) => Remarks.Breach(nameof(BreachTexts.MenteeLevelTooFar), gap.Max),
        (_, true) => Remarks.Breach(nameof(BreachTexts.MenteeBelowTooFar), -levels, gap.Max),
    };
}
