using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>The same department or another one, as the program's kind wants it.</summary>
/// <param name="kind">The kind.</param>
internal sealed class DepartmentFactor(ProgramKind kind) : LikenessFactor(kind.WantsSameDepartment())
{
    /// <inheritdoc/>
    public override string Name => "department";

    /// <inheritdoc/>
    protected override Remark Sentence { get; } = Remarks.Reason(
        kind.WantsSameDepartment() ? nameof(ReasonTexts.DepartmentSame) : nameof(ReasonTexts.DepartmentOther));

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Department;
}
