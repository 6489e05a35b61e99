using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Both are at work: nobody starts while away, or shortly before leaving.</summary>
internal sealed class IsAtWork : TraitRule<EmploymentStatus>
{
    public override string Name => "active";

    public override bool CanBeOverruled => false;

    protected override EmploymentStatus TraitOf(Candidate person) => person.Employment;

    protected override Remark? Forbids(EmploymentStatus mentor, EmploymentStatus mentee) =>
        mentor != EmploymentStatus.Active ? Remarks.Breach(OfMentor(mentor))
        : mentee != EmploymentStatus.Active ? Remarks.Breach(OfMentee(mentee))
        : null;

    private static string OfMentor(EmploymentStatus status) => status switch
    {
        EmploymentStatus.OnLeave => nameof(BreachTexts.MentorAway),
        EmploymentStatus.Leaving => nameof(BreachTexts.MentorLeaving),
        _ => nameof(BreachTexts.MentorLeft),
    };

    private static string OfMentee(EmploymentStatus status) => status switch
    {
        EmploymentStatus.OnLeave => nameof(BreachTexts.MenteeAway),
        EmploymentStatus.Leaving => nameof(BreachTexts.MenteeLeaving),
        _ => nameof(BreachTexts.MenteeLeft),
    };
}
