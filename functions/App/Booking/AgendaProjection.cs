using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Booking;

/// <summary>Brings people's agendas in line with what a relationship has booked. Doing it again changes nothing.</summary>
public sealed class AgendaProjection(AgendaStore agendas)
{
    /// <summary>
    /// Does it for a step, and only if the step changed what is booked or who is a member. Call it before the step is saved: after a crash
    /// between the two the step is repeated, and still knows that it has to.
    /// </summary>
    /// <param name="before">The state before the step; null when there was none.</param>
    /// <param name="after">The state that the step leads to.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task SyncAsync(RelationshipState? before, RelationshipState after, CancellationToken cancellation = default)
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

    /// <summary>Does it for a state, whatever was before.</summary>
    public Task SyncAsync(RelationshipState state, CancellationToken cancellation = default) => SyncAsync(null, state, cancellation);

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
