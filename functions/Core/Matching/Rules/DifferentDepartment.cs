using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>They come from different departments.</summary>
internal sealed class DifferentDepartment : LikenessRule
{
    /// <inheritdoc/>
    public override string Name => "differentDepartment";

    /// <inheritdoc/>
    protected override Likeness Must => Likeness.Different;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.SameDepartment));

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Department;
}
