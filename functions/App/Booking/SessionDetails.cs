using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Booking;

/// <summary>
/// Where sessions take place, by relationship. The state holds no text, and numbers a session only when the booking is read: so the place
/// is kept by the signal that books, and found again by the session's start, which no two booked sessions of a relationship share.
/// </summary>
public sealed class SessionDetails(IDocumentStore store)
{
    internal static readonly Collection<SessionDetail> Collection = new("session-details", StoreContainer.Relationships)
    {
        Personal = new SeenToBy<BookingPersonalData>(),
    };

    /// <summary>Keeps the place of a session. Keeping it again leaves the same behind.</summary>
    public Task SaveAsync(string relationshipId, SessionDetail detail, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, relationshipId, detail.SignalId, detail, cancellation);

    /// <summary>The place of a session; null when none was given, or the session is unknown.</summary>
    public async Task<string?> PlaceOfAsync(RelationshipState state, string? sessionId, CancellationToken cancellation = default) =>
        state.Session(sessionId) is { } session ? await PlaceAtAsync(state.Id, session.StartsAt, cancellation) : null;

    /// <summary>The places of all booked sessions, by session id, where one was given.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PlacesAsync(RelationshipState state, CancellationToken cancellation = default)
    {
        var places = new Dictionary<string, string>();
        foreach (var session in state.Sessions.Where(session => session.Status == SessionStatus.Booked))
        {
            if (await PlaceAtAsync(state.Id, session.StartsAt, cancellation) is { } place)
            {
                places[session.Id] = place;
            }
        }

        return places;
    }

    /// <summary>The place of the session that starts then; of several that were given the latest.</summary>
    public async Task<string?> PlaceAtAsync(string relationshipId, DateTimeOffset startsAt, CancellationToken cancellation = default)
    {
        SessionDetail? latest = null;
        await foreach (var detail in store.AllAsync(Collection, relationshipId, cancellation: cancellation))
        {
            if (detail.StartsAt == startsAt && (latest is null || detail.At > latest.At))
            {
                latest = detail;
            }
        }

        return latest?.Place;
    }
}
