using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>Languages in common: one is half of it, two are all.</summary>
internal sealed class LanguagesFactor : TraitFactor<string>
{
    private const int Enough = 2;

    public override string Name => "languages";

    protected override string TraitOf(Candidate person) => LanguageTags.Of(person);

    protected override bool IsKnown(string trait) => trait.Length > 0;

    protected override int Fit(string mentor, string mentee) =>
        !IsKnown(mentor) || !IsKnown(mentee) ? Unknown
        : Math.Min(LanguageTags.Common(mentor, mentee).Count, Enough) * Points.Full / Enough;

    protected override Remark? Explain(string mentor, string mentee)
    {
        var common = LanguageTags.Common(mentor, mentee);
        return common.Count == 0 ? null : Remarks.Reason(nameof(ReasonTexts.SpeakBoth), LanguageNames.InOrder(common));
    }
}
