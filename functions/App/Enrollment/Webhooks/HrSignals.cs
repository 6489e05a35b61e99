using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Tells a person's running relationships what HR said. Only what still holds is told: a late event must not undo a newer one.</summary>
public sealed class HrSignals(
    PersonStore people, RelationshipProjection relationships, EnrollmentStore enrollments, ProgramStore programs, Doorbell doorbell, TimeProvider clock)
{
    // Each round answers an event that was stored in between; more than a few of them at once are not to be expected.
    private const int MaxRounds = 5;

    /// <summary>Sends the signals that follow from an event whose facts are stored.</summary>
    /// <param name="client">Rings the bells.</param>
    /// <param name="hrEvent">The event.</param>
    /// <param name="person">The person as stored now.</param>
    /// <param name="eventId">The event's id, of which the signals' ids are made.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>The person as they were when all was told.</returns>
    public async Task<Person> SendAsync(
        DurableTaskClient client, HrEvent hrEvent, Person person, string eventId, CancellationToken cancellation = default)
    {
        for (var round = 0; ; round++)
        {
            Signal?[] news = [IsChangeOfHours(hrEvent) ? HoursOf(person) : null, LeaveOf(hrEvent, person), EndOf(hrEvent, person)];
            if (news.All(each => each is null) && hrEvent.Type != HrEventType.Withdrawn)
            {
                return person;
            }

            var id = round == 0 ? $"hr-{eventId}" : $"hr-{eventId}-{round}";
            await SendAsync(client, hrEvent, person.Id, [.. news.OfType<Signal>()], id, cancellation);

            // Another event of the person may have been stored, and told, before this one was told. Then the last word must be the newer one.
            var now = await people.GetAsync(person.Id, cancellation) ?? person;
            if (now.Employment == person.Employment || round == MaxRounds)
            {
                return now;
            }

            person = now;
        }
    }

    private static bool IsChangeOfHours(HrEvent hrEvent) =>
        hrEvent.Profile is { } profile && (profile.Fields.Contains("timeZone") || profile.Fields.Contains("workingHours"));

    private static PersonChanged HoursOf(Person person) => new() { TimeZone = person.TimeZone, WorkingHours = person.WorkingHours };

    private static Signal? LeaveOf(HrEvent hrEvent, Person person) =>
        hrEvent.Type is not (HrEventType.LeaveStarted or HrEventType.LeaveEnded or HrEventType.Rehired) ? null
        : person.Employment.OnLeave ? new PersonAway()
        : new PersonReturned();

    private static Signal? EndOf(HrEvent hrEvent, Person person) =>
        !hrEvent.IsAboutTermination ? null
        : person.Employment.HasLeft ? new PersonLeft { Why = LeaveReason.Terminated }
        : new PersonLeaving { LastDay = person.Employment.LeavesOn };

    private async Task SendAsync(
        DurableTaskClient client, HrEvent hrEvent, string personId, IReadOnlyList<Signal> news, string id, CancellationToken cancellation)
    {
        foreach (var membership in await relationships.OfPersonAsync(personId, cancellation))
        {
            var left = hrEvent.Type == HrEventType.Withdrawn && await IsWithdrawnFromAsync(membership, hrEvent, cancellation)
                ? new PersonLeft { Why = LeaveReason.Withdrawn }
                : null;
            foreach (var signal in left is null ? news : [.. news, left])
            {
                await doorbell.SignalAsync(
                    client,
                    membership.RelationshipId,
                    signal with { Id = $"{id}-{signal.Kind}", At = clock.GetUtcNow(), PersonId = personId },
                    cancellation);
            }
        }
    }

    private async Task<bool> IsWithdrawnFromAsync(Membership membership, HrEvent hrEvent, CancellationToken cancellation)
    {
        if (membership.ProgramId != hrEvent.ProgramId)
        {
            return false;
        }

        // The host of a peer group has the mentor's role, and is enrolled as mentee like everybody.
        var program = await programs.GetAsync(membership.ProgramId, cancellation);
        var role = program?.Document.Kind == ProgramKind.PeerGroup ? MemberRole.Mentee : membership.Role;
        var key = new EnrollmentKey(membership.ProgramId, hrEvent.PersonId, role);
        return EnrollmentFacts.Touched(hrEvent).Contains(key)
            && await enrollments.GetAsync(key, cancellation) is { Status: EnrollmentStatus.Withdrawn };
    }
}
