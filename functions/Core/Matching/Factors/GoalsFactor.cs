using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>
/// Whether what the mentee wants to reach is among what the mentor offers, or wants to reach as well. It compares words, no more: three that
/// are common to both are as good as it gets.
/// </summary>
internal sealed class GoalsFactor : TermFactor
{
    private const int Enough = 3;

    public override string Name => "goals";

    public override Remark? Explain(Candidate mentor, Candidate mentee)
    {
        var common = Common(mentor, mentee).Take(Enough).ToList();
        return common.Count == 0 ? null : Remarks.Reason(nameof(ReasonTexts.GoalsTouch), common);
    }

    protected override IEnumerable<string> OfferedTexts(Candidate mentor) => mentor.SkillsOffered.Concat(mentor.Goals);

    protected override IEnumerable<string> WantedTexts(Candidate mentee) => mentee.Goals;

    protected override IEnumerable<string> Terms(string text) => GoalWords.Of(text);

    protected override int Fit(int common, int wanted)
    {
        var enough = Math.Min(wanted, Enough);
        return enough == 0 ? Points.Full / 2 : Math.Min(common, enough) * Points.Full / enough;
    }
}
