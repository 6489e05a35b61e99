using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>How much of what the mentee wants to learn the mentor offers.</summary>
internal sealed class SkillsFactor : TermFactor
{
    private const int MostNamed = 3;

    public override string Name => "skills";

    public override Remark? Explain(Candidate mentor, Candidate mentee)
    {
        var common = Common(mentor, mentee).ToList();
        return common.Count switch
        {
            0 => null,
            <= MostNamed => Remarks.Reason(nameof(ReasonTexts.SkillsOffered), Named(common, mentee)),
            _ => Remarks.Reason(nameof(ReasonTexts.SkillsOfferedMuch), Named(common[..MostNamed], mentee)),
        };
    }

    protected override IEnumerable<string> OfferedTexts(Candidate mentor) => mentor.SkillsOffered;

    protected override IEnumerable<string> WantedTexts(Candidate mentee) => mentee.SkillsWanted;

    protected override IEnumerable<string> Terms(string text) => TextKey.Of(text) is { Length: > 0 } key ? [key] : [];

    protected override int Fit(int common, int wanted) => wanted == 0 ? Points.Full / 2 : ((common * Points.Full) + (wanted / 2)) / wanted;

    /// <summary>Skills as the mentee writes them.</summary>
    private static IReadOnlyList<string> Named(IEnumerable<string> keys, Candidate mentee) =>
        [.. keys.Select(key => mentee.SkillsWanted.First(skill => TextKey.Of(skill) == key).Trim())];
}
