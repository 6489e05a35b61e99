using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Booking;

/// <summary>Brings people's agendas in line with what a relationship has booked. Doing it again changes nothing.</summary>
public sealed class AgendaProjection(AgendaStore agendas) : IStepFollower
{
    /// <summary>Does it for a step, and only if the step changed what is booked or who is a member.</summary>
    /// <inheritdoc cref="IStepFollower.FollowAsync"/>
    public async Task FollowAsync(
        RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default)
    {
        foreach (var member in after.Members)
        {
            var booked = BookedFor(member.Id, after);
            if (before is null || !booked.SequenceEqual(BookedFor(member.Id, before)))
            {
                await agendas.BookAsync(member.Id, after.Id, booked, cancellation);
            }
        }
    }

    private static List<AgendaEntry> BookedFor(string personId, RelationshipState state) =>
        state.IsOver || state.Member(personId) is not { IsActive: true }
            ? []
            : [.. state.Sessions.Where(session => session.Status == SessionStatus.Booked).Select(session => new AgendaEntry
            {
                RelationshipId = state.Id,
                For = session.Id,
                StartsAt = session.StartsAt,
                EndsAt = session.EndsAt,
            })];
}
