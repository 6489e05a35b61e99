using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Booking;

/// <summary>Holds times for all members of a relationship while the signal that books them is written down.</summary>
public sealed class Bookings(AgendaStore agendas, MeetingTimes times, SessionDetails details)
{
    /// <summary>How long a time is held for a signal that is not read: longer than any signal waits, short enough to bear when one never came.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(1);

    // A wished time that is taken is answered with others from that morning on, not from today.
    private static readonly TimeSpan Around = TimeSpan.FromHours(3);

    private const int Alternatives = 5;

    /// <summary>
    /// What a booking is for: the session that it moves, the ask that it answers, or a session not yet numbered. A newer time for the same takes
    /// the place of the older.
    /// </summary>
    public static string PurposeOf(Visit visit, string? sessionId, string signalId) =>
        sessionId
        ?? (visit.State.Phase == Phase.Kickoff ? Session.KickoffId : null)
        ?? visit.AskId
        ?? signalId;

    /// <summary>
    /// Holds the time for all members, keeps the place, then writes the signal down. The time is let go of again when that fails.
    /// </summary>
    /// <param name="visit">Whose link, about what.</param>
    /// <param name="booking">The session's time, and the id of the signal that books it.</param>
    /// <param name="purpose">What the time is for.</param>
    /// <param name="place">Where; null keeps the place that the session had.</param>
    /// <param name="writeDown">Writes the signal down.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>Null when it is safe; else that the time is taken.</returns>
    public async Task<ActOutcome?> BookAsync(
        Visit visit, Book booking, string purpose, string? place, Func<Task> writeDown, CancellationToken cancellation = default)
    {
        var state = visit.State;
        var people = state.ActiveMembers.Select(member => member.Id).ToList();
        var wanted = new AgendaEntry
        {
            RelationshipId = state.Id,
            For = purpose,
            StartsAt = booking.StartsAt,
            EndsAt = booking.StartsAt.AddMinutes(booking.DurationMinutes),
            HeldUntil = visit.Now + Hold,
        };
        if (!await agendas.HoldAsync(people, wanted, cancellation))
        {
            return await TakenAsync(visit, booking, purpose, cancellation);
        }

        try
        {
            if ((place ?? await details.PlaceOfAsync(state, purpose, cancellation)) is { } kept)
            {
                await details.SaveAsync(state.Id, new SessionDetail(booking.Id, booking.StartsAt, kept, visit.Now), cancellation);
            }

            await writeDown();
            return null;
        }
        catch
        {
            await agendas.LetGoAsync(people, wanted, CancellationToken.None);
            throw;
        }
    }

    /// <summary>That a time is taken, with those that are free instead.</summary>
    public async Task<ActOutcome> TakenAsync(Visit visit, Book booking, string purpose, CancellationToken cancellation = default) =>
        new ActOutcome.Taken(
            booking.StartsAt,
            await times.NextAsync(
                visit.State, visit.Person.Id, booking, purpose, booking.StartsAt - Around, Alternatives, cancellation));
}
