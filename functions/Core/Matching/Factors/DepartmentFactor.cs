using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>The same department or another one, as the program's kind wants it.</summary>
/// <param name="kind">The kind.</param>
internal sealed class DepartmentFactor(ProgramKind kind) : LikenessFactor(kind.WantsSameDepartment())
{
    /// <inheritdoc/>
    public override string Name => "department";

    /// <inheritdoc/>
    protected override string Sentence { get; } = kind.WantsSameDepartment()
        ? "You work in the same department."
        : "You work in different departments, so each of you brings another view.";

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Department;
}
