using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>As what somebody can choose in a program.</summary>
/// <param name="AsMentee">As a mentee: wish for mentors, and where mentees choose ask one.</param>
/// <param name="AsMentor">As a mentor: wish for mentees, or where people are selected by hand pick one.</param>
public sealed record ChoiceRoles(bool AsMentee, bool AsMentor)
{
    /// <summary>Whether there is anything to choose.</summary>
    public bool Any => AsMentee || AsMentor;

    /// <summary>Whether mentees ask mentors in a program. A group is put together by a round or by hand.</summary>
    public static bool MenteesAsk(ProgramDocument program) =>
        program.Matching.Mode == MatchingMode.MenteeChoice && !program.Kind.IsGroup();

    /// <summary>Whether mentors pick mentees in a program.</summary>
    public static bool MentorsPick(ProgramDocument program) =>
        program.Matching.Mode == MatchingMode.HandSelected && !program.Kind.IsGroup();

    /// <summary>Whether wishes count in a program: rounds weigh them.</summary>
    public static bool WishesCount(ProgramDocument program) =>
        program.Matching.Mode != MatchingMode.HandSelected && program.Kind != ProgramKind.PeerGroup;

    /// <summary>Whether a role has anything to choose in a program.</summary>
    public static bool Has(ProgramDocument program, MemberRole role) =>
        WishesCount(program) || (role == MemberRole.Mentor && MentorsPick(program));

    /// <summary>The roles of a person in a program in which they can choose.</summary>
    public static async Task<ChoiceRoles> OfAsync(
        EnrollmentStore enrollments, ProgramDocument program, string personId, CancellationToken cancellation = default)
    {
        async Task<bool> CanAsync(MemberRole role) => Has(program, role) && await enrollments.IsEnrolledAsync(program.Id, personId, role, cancellation);
        return new ChoiceRoles(await CanAsync(MemberRole.Mentee), await CanAsync(MemberRole.Mentor));
    }
}
