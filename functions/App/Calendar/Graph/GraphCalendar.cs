using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Ledger;
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
    /// <inheritdoc />
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

    /// <inheritdoc />
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
