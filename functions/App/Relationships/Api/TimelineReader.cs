using System.Globalization;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Puts a timeline together from what is kept anyway: the inbox, the records of steps, the ledger, the mails that did not arrive.</summary>
public sealed class TimelineReader(IInbox inbox, RelationshipProjection relationships, ILedger ledger, MailTroubles troubles)
{
    /// <summary>The timeline of a relationship.</summary>
    public async Task<Timeline> ReadAsync(RelationshipDocument relationship, CancellationToken cancellation = default)
    {
        var id = relationship.State.Id;
        var entries = await inbox.ListAsync(id, cancellation);
        var effects = (await ledger.ListAsync(id, cancellation)).ToLookup(NumberOf);
        var undelivered = (await troubles.OfAsync(id, cancellation)).ToLookup(trouble => trouble.EffectKey, trouble => trouble.What);
        var taken = entries.ToLookup(entry => entry.ReadByStep);

        // What is taken without any effect bears the number of the step before it, which may be the start.
        var items = new List<TimelineStep> { ItemOf(new StepRecord(0, relationship.State.CreatedAt, [], [])) };
        await foreach (var record in relationships.StepsAsync(id, cancellation))
        {
            items.Add(ItemOf(record));
        }

        return new Timeline(items, [.. taken[null].Select(TimelineSignal.Of)]);

        TimelineStep ItemOf(StepRecord record) => new(
            record.Step,
            record.At,
            [.. taken[record.Step].Select(TimelineSignal.Of)],
            [.. record.Changes.Select(TimelineChange.Of)],
            [.. effects[record.Step].Select(entry => new TimelineEffect(entry.Kind, entry.PersonId, entry.DoneAt, undelivered[entry.Key].FirstOrDefault()))]);
    }

    // The key of an effect is {relationshipId}/{step}/{ordinal}.
    private static int NumberOf(LedgerEntry entry) =>
        entry.Key.Split('/') is [_, var step, ..] && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
