using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>What the present state says to a relationship that is to be started.</summary>
public sealed class StartChecks(PersonStore people, EnrollmentStore enrollments, TimeProvider clock)
{
    /// <summary>The answer that refuses people who are not known; null when all are.</summary>
    internal async Task<IResult?> UnknownPeopleAsync(StartBody body, CancellationToken cancellation)
    {
        var known = await people.GetAsync([.. body.MentorIds, .. body.MenteeIds], cancellation);
        var faults = Named("mentorIds", body.MentorIds).Concat(Named("menteeIds", body.MenteeIds))
            .Where(each => !known.ContainsKey(each.Id))
            .Select(each => new Fault(each.Field, "must be a known person"))
            .ToList();
        return faults.Count == 0
            ? null
            : Problems.Of(StatusCodes.Status404NotFound, "There is no such person.", "HR has told us nothing of them yet.", faults);
    }

    /// <summary>The answer that refuses new relationships in a program; null when it makes them.</summary>
    internal IResult? ProgramRefusal(ProgramDocument program)
    {
        var why = WhyNoMatches(program);
        return why is null
            ? null
            : Problems.Conflict("programId", "must be an open program within its dates", why.ToString(), ("status", EnumWord.Of(program.Status)));
    }

    /// <summary>Why a program makes no new relationships; null when it does.</summary>
    internal Remark? WhyNoMatches(ProgramDocument program) => ProgramDates.WhyNoMatches(program, clock.GetUtcNow());

    /// <summary>The answer that refuses people who are not enrolled or have left; null when all can take part.</summary>
    internal async Task<IResult?> AbsentPeopleAsync(StartBody body, ProgramDocument program, CancellationToken cancellation)
    {
        // In a peer group all enroll as mentee, also the host who has the mentor's role.
        var mentors = program.Kind == ProgramKind.PeerGroup ? MemberRole.Mentee : MemberRole.Mentor;
        var faults = new List<Fault>();
        foreach (var (field, id, role) in Named("mentorIds", body.MentorIds).Select(each => (each.Field, each.Id, mentors))
            .Concat(Named("menteeIds", body.MenteeIds).Select(each => (each.Field, each.Id, MemberRole.Mentee))))
        {
            if (!await enrollments.IsEnrolledAsync(program.Id, id, role, cancellation))
            {
                faults.Add(new Fault(field, $"must be enrolled as {EnumWord.Of(role)}"));
            }
            else if (EnrollmentRules.IsGoing((await people.GetAsync(id, cancellation))?.Employment))
            {
                faults.Add(new Fault(field, "must not be leaving the company"));
            }
        }

        return faults.Count == 0
            ? null
            : Problems.Of(
                StatusCodes.Status409Conflict, "This does not fit the present state.", "Somebody cannot take part in this program.", faults);
    }

    private static IEnumerable<(string Field, string Id)> Named(string field, IReadOnlyList<string> ids) =>
        ids.Select((id, index) => ($"{field}[{index}]", id));
}
