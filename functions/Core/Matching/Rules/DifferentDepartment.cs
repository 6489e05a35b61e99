using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>They come from different departments.</summary>
internal sealed class DifferentDepartment : LikenessRule
{
    /// <inheritdoc/>
    public override string Name => "differentDepartment";

    /// <inheritdoc/>
    protected override Likeness Must => Likeness.Different;

    /// <inheritdoc/>
    protected override string Sentence => "They are in the same department.";

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Department;
}
