using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Mail.Reports;

/// <summary>
/// Shows the owner which mail did not arrive. Nothing is written when mails go out: a report names the operation id, the id is made of a
/// key in the ledger, and so the mail is found again among those to the person whose address it is.
/// </summary>
public sealed class DeliveryReports(
    PersonStore people,
    RelationshipProjection relationships,
    ILedger ledger,
    MailTroubles troubles,
    MailMetrics metrics,
    TimeProvider clock,
    ILogger<DeliveryReports> logger)
{
    // An effect that mails to several people numbers them; more are in no relationship.
    private const int MaxPeople = 64;

    /// <summary>Takes a report; good news is no news.</summary>
    public async Task TakeAsync(DeliveryReport report, CancellationToken cancellation = default)
    {
        if (!report.IsTrouble)
        {
            return;
        }

        var what = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(report.Status);
        var person = await people.FindByMailAsync(report.Recipient, cancellation);
        if (await IsNewsAsync(report, person, what, cancellation))
        {
            metrics.Undelivered(what);
            logger.MailBounced(report.MessageId, person?.Id, what);
        }
    }

    private async Task<bool> IsNewsAsync(DeliveryReport report, Person? person, string what, CancellationToken cancellation)
    {
        // An owner's mail, say: no relationship is held up by it, and whoever runs the app hears of it.
        if (person is null || !Guid.TryParse(report.MessageId, out var operationId))
        {
            return true;
        }

        var trouble = new MailTrouble(operationId.ToString("N"), null, person.Id, what, null, clock.GetUtcNow());
        var open = new List<string>();
        await foreach (var membership in relationships.AllOfPersonAsync(person.Id, cancellation))
        {
            if (await KeyOfAsync(membership.RelationshipId, operationId, cancellation) is { } key)
            {
                return await troubles.AddAsync(membership.RelationshipId, trouble with { EffectKey = key }, cancellation);
            }

            if (!membership.IsOver)
            {
                open.Add(membership.RelationshipId);
            }
        }

        // A mail of no single relationship concerns them all: nothing reaches this person.
        var isNews = open.Count == 0;
        foreach (var id in open)
        {
            isNews |= await troubles.AddAsync(id, trouble, cancellation);
        }

        return isNews;
    }

    private async Task<string?> KeyOfAsync(string relationshipId, Guid operationId, CancellationToken cancellation)
    {
        foreach (var entry in await ledger.ListAsync(relationshipId, cancellation))
        {
            if (OperationId.Of(entry.Key) == operationId
                || (IsToSeveral(entry) && Enumerable.Range(0, MaxPeople).Any(number => OperationId.Of(NumberedKey(entry.Key, number)) == operationId)))
            {
                return entry.Key;
            }
        }

        return null;
    }

    private static bool IsToSeveral(LedgerEntry entry) => entry.Kind.StartsWith("calendar", StringComparison.Ordinal);

    private static string NumberedKey(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");
}
