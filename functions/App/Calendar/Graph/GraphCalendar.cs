using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>
/// Sessions as events in the calendar of one organizer, who invites the members. A crash between making an event and keeping its id makes
/// no second event, because the repetition has the same transaction id. What Graph refuses goes out by mail, so that no relationship waits
/// for a permission; what merely fails is tried again by the activity.
/// </summary>
public sealed class GraphCalendar(
    GraphMailbox mailbox,
    GraphEventWriter writer,
    CalendarEntries entries,
    MailCalendar mail,
    GraphMetrics metrics,
    ILogger<GraphCalendar> logger) : ICalendar
{
    public async Task InviteAsync(string key, CalendarInvite invite, RelationshipState state, CancellationToken cancellation = default)
    {
        var entry = await entries.GetAsync(state.Id, invite.SessionId, cancellation);
        if (entry?.Sequence >= invite.Sequence)
        {
            return;
        }

        var byMail = IsByMail(entry, invite.Sequence);
        var mailedToo = entry?.MailedToo ?? false;
        var eventId = entry?.EventId;
        if (!byMail)
        {
            try
            {
                eventId = await PutAsync(key, eventId, invite, state, cancellation);
            }
            catch (ApiException refusal) when (GraphFaults.IsRefusal(refusal))
            {
                Refused(refusal, key);
                byMail = eventId is null;
                mailedToo = !byMail;
            }
        }

        if (byMail || mailedToo)
        {
            await mail.InviteAsync(key, invite, state, cancellation);
        }

        await entries.SaveAsync(state.Id, new CalendarEntry(invite.SessionId, invite.Sequence, eventId, byMail, mailedToo), cancellation);
    }

    public async Task CancelAsync(string key, CalendarCancel cancel, RelationshipState state, CancellationToken cancellation = default)
    {
        var entry = await entries.GetAsync(state.Id, cancel.SessionId, cancellation);
        if (entry?.Sequence >= cancel.Sequence)
        {
            return;
        }

        var byMail = IsByMail(entry, cancel.Sequence);
        var mailedToo = entry?.MailedToo ?? false;
        var stays = state.Session(cancel.SessionId)?.Status == SessionStatus.Booked;
        try
        {
            if (!byMail && entry?.EventId is { } id)
            {
                await TakeOutAsync(id, stays, cancel, state, cancellation);
            }
        }
        catch (ApiException refusal) when (GraphFaults.IsRefusal(refusal))
        {
            Refused(refusal, key);
            mailedToo = true;
        }

        if (byMail || mailedToo)
        {
            await mail.CancelAsync(key, cancel, state, cancellation);
        }

        await entries.SaveAsync(
            state.Id, new CalendarEntry(cancel.SessionId, cancel.Sequence, stays ? entry?.EventId : null, byMail, mailedToo), cancellation);
    }

    // A session whose beginning is not on record was announced before Graph was set up.
    private static bool IsByMail(CalendarEntry? entry, int sequence) => entry?.ByMail ?? sequence > 0;

    private async Task<string> PutAsync(
        string key, string? eventId, CalendarInvite invite, RelationshipState state, CancellationToken cancellation)
    {
        var change = await writer.ChangeAsync(invite, state, cancellation);
        if (eventId is not null && await mailbox.ChangeAsync(eventId, change, cancellation))
        {
            return eventId;
        }

        var operationId = OperationId.Of(key);
        return await mailbox.CreateAsync(await writer.NewAsync(invite, state, operationId, cancellation), change, operationId, cancellation);
    }

    // When one member of a group leaves, the others still meet.
    private async Task TakeOutAsync(
        string eventId, bool stays, CalendarCancel cancel, RelationshipState state, CancellationToken cancellation)
    {
        if (stays)
        {
            await mailbox.ChangeAsync(eventId, await writer.WithoutAsync(cancel, state, cancellation), cancellation);
        }
        else
        {
            await mailbox.CancelAsync(eventId, cancellation);
        }
    }

    private void Refused(ApiException refusal, string key)
    {
        metrics.FellBack();
        logger.LogError(
            refusal, "Graph refused {Key} with {Status}; the people get it by mail. Look at the app's permissions", key, refusal.ResponseStatusCode);
    }
}

/// <summary>Which event belongs to which session, by relationship. One activity at a time writes here.</summary>
public sealed class CalendarEntries(IDocumentStore store)
{
    internal static readonly Collection<CalendarEntry> Collection = new("calendar-events", StoreContainer.Relationships)
    {
        Personal = new NoPersonalData("Ids of events and sessions."),
    };

    /// <summary>What is kept of a session; null when calendars were never told of it.</summary>
    public async Task<CalendarEntry?> GetAsync(string relationshipId, string sessionId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, relationshipId, sessionId, cancellation))?.Value;

    public Task SaveAsync(string relationshipId, CalendarEntry entry, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, relationshipId, entry.SessionId, entry, cancellation);
}

/// <summary>What calendars were told of a session last.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Sequence">The highest sequence that was told; whatever is not higher is old news.</param>
/// <param name="EventId">The event in the organizer's calendar; null when there is none, or no longer.</param>
/// <param name="ByMail">Whether the session was announced by mail at first: so it stays, because the entry in people's calendars is that mail's.</param>
/// <param name="MailedToo">
/// Whether a change of the event went out by mail, because Graph refused it. Then people may have both entries, and every later change
/// goes both ways, so that neither says what is no longer true.
/// </param>
public sealed record CalendarEntry(string SessionId, int Sequence, string? EventId, bool ByMail = false, bool MailedToo = false);
