using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>Which event belongs to which session, by relationship. One activity at a time writes here.</summary>
public sealed class CalendarEntries(IDocumentStore store)
{
    internal static readonly Collection<CalendarEntry> Collection = new("calendar-events");

    /// <summary>What is kept of a session; null when calendars were never told of it.</summary>
    public async Task<CalendarEntry?> GetAsync(string relationshipId, string sessionId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, relationshipId, sessionId, cancellation))?.Value;

    /// <summary>Keeps it.</summary>
    public Task SaveAsync(string relationshipId, CalendarEntry entry, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, relationshipId, entry.SessionId, entry, cancellation);
}
