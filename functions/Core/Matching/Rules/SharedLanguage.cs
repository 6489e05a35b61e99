using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>They have a language in common. Where the languages of one are unknown, it forbids nothing.</summary>
internal sealed class SharedLanguage : TraitRule<string>
{
    /// <inheritdoc/>
    public override string Name => "sharedLanguage";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override string TraitOf(Candidate person) => LanguageTags.Of(person);

    /// <inheritdoc/>
    protected override Remark? Forbids(string mentor, string mentee) =>
        mentor.Length == 0 || mentee.Length == 0 || LanguageTags.Common(mentor, mentee).Count > 0 ? null : Remarks.Breach(nameof(BreachTexts.NoLanguage));
}
