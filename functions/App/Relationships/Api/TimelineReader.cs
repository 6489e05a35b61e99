using System.Globalization;
using System.Text.Json.Serialization;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

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

/// <summary>Everything that happened to a relationship.</summary>
/// <param name="Items">Every step, the oldest first.</param>
/// <param name="Waiting">Signals that are written down and not yet taken.</param>
public sealed record Timeline(IReadOnlyList<TimelineStep> Items, IReadOnlyList<TimelineSignal> Waiting);

/// <summary>One step of a relationship.</summary>
/// <param name="Step">Its number; 0 for the start.</param>
/// <param name="At">When it was decided; UTC.</param>
/// <param name="Signals">The signals that it took; empty when only the time had come.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Sent">What was sent or done because of it.</param>
public sealed record TimelineStep(
    int Step,
    DateTimeOffset At,
    IReadOnlyList<TimelineSignal> Signals,
    IReadOnlyList<TimelineChange> Changes,
    IReadOnlyList<TimelineEffect> Sent);

/// <summary>One thing that a step changed.</summary>
/// <param name="What">What changed, camelCase: <c>phase</c>, <c>askOpened</c>, …</param>
/// <param name="Text">In plain words.</param>
/// <param name="PersonId">Whom it is about.</param>
/// <param name="Subject">The ask, session or value it is about.</param>
public sealed record TimelineChange(
    string What, [property: JsonConverter(typeof(EnglishRemark))] Remark Text, string? PersonId, string? Subject)
{
    /// <summary>The change of a step as it was recorded.</summary>
    public static TimelineChange Of(StepChange change) => new(change.What, change.Text, change.PersonId, change.Subject);
}

/// <summary>Something sent or done outside because of a step.</summary>
/// <param name="Kind">What: <c>mail.proposal</c>, <c>calendarInvite</c>, <c>owner.lowPulse</c>, <c>releasePlace</c>, …</param>
/// <param name="PersonId">Whom it concerns, if one person.</param>
/// <param name="At">When it was done, UTC; absent while it is not.</param>
/// <param name="Trouble">What is known of a mail that did not arrive: <c>refused</c>, <c>bounced</c>, …; absent when all is well.</param>
public sealed record TimelineEffect(string Kind, string? PersonId, DateTimeOffset? At, string? Trouble = null);
