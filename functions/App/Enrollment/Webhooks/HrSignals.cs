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
    RelationshipProjection relationships, EnrollmentStore enrollments, ProgramStore programs, Doorbell doorbell, TimeProvider clock)
{
    /// <summary>Sends the signals that follow from an event whose facts are stored.</summary>
    /// <param name="client">Rings the bells.</param>
    /// <param name="hrEvent">The event.</param>
    /// <param name="person">The person as stored now; null when unknown.</param>
    /// <param name="eventId">The event's id, of which the signals' ids are made.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task SendAsync(
        DurableTaskClient client, HrEvent hrEvent, Person? person, string eventId, CancellationToken cancellation = default)
    {
        if (person is null)
        {
            return;
        }

        var changed = IsChangeOfHours(hrEvent) ? HoursOf(person) : null;
        var employment = EmploymentSignal(hrEvent, person);
        if (changed is null && employment is null && hrEvent.Type != HrEventType.Withdrawn)
        {
            return;
        }

        foreach (var membership in await relationships.OfPersonAsync(person.Id, cancellation))
        {
            var left = hrEvent.Type == HrEventType.Withdrawn && await IsWithdrawnFromAsync(membership, hrEvent, cancellation)
                ? new PersonLeft { Why = LeaveReason.Withdrawn }
                : null;
            Signal?[] signals = [changed, employment, left];
            foreach (var signal in signals.OfType<Signal>())
            {
                await doorbell.SignalAsync(
                    client,
                    membership.RelationshipId,
                    signal with { Id = $"hr-{eventId}-{signal.Kind}", At = clock.GetUtcNow(), PersonId = person.Id },
                    cancellation);
            }
        }
    }

    private static bool IsChangeOfHours(HrEvent hrEvent) =>
        hrEvent.Profile is { } profile && (profile.Fields.Contains("timeZone") || profile.Fields.Contains("workingHours"));

    private static PersonChanged HoursOf(Person person) => new() { TimeZone = person.TimeZone, WorkingHours = person.WorkingHours };

    private static Signal? EmploymentSignal(HrEvent hrEvent, Person person) => person.EmploymentVersion != hrEvent.Version
        ? null
        : hrEvent.Type switch
        {
            HrEventType.LeaveStarted => new PersonAway(),
            HrEventType.LeaveEnded => new PersonReturned(),
            HrEventType.TerminationEffective => new PersonLeft { Why = LeaveReason.Terminated },
            _ => null,
        };

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
