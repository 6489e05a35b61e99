using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Both are at work: nobody starts while away, or shortly before leaving.</summary>
internal sealed class IsAtWork : TraitRule<EmploymentStatus>
{
    /// <inheritdoc/>
    public override string Name => "active";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override EmploymentStatus TraitOf(Candidate person) => person.Employment;

    /// <inheritdoc/>
    protected override string? Forbids(EmploymentStatus mentor, EmploymentStatus mentee) =>
        mentor != EmploymentStatus.Active ? $"The mentor {Word(mentor)}."
        : mentee != EmploymentStatus.Active ? $"The mentee {Word(mentee)}."
        : null;

    private static string Word(EmploymentStatus status) => status switch
    {
        EmploymentStatus.OnLeave => "is away at present",
        EmploymentStatus.Leaving => "is about to leave the company",
        _ => "has left the company",
    };
}
