using System.Globalization;
using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>Everything that a relationship left behind, as text: two runs that must come to the same have the same portrait.</summary>
internal static class Portrait
{
    public static async Task<string> OfAsync(TestApp app, string id)
    {
        var text = new StringBuilder();
        var saved = await app.Get<RelationshipProjection>().GetAsync(id);
        text.AppendLine(JsonSerializer.Serialize(saved!.State, AppJson.TypeOf<RelationshipState>()));
        foreach (var entry in await app.Get<IInbox>().ListAsync(id))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"signal {entry.Signal.Id} step {entry.ReadByStep} {entry.Result?.Fate}");
        }

        foreach (var entry in await app.Get<ILedger>().ListAsync(id))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"effect {entry.Key} {entry.Kind} {entry.PersonId} {(entry.DoneAt is null ? "open" : "done")}");
        }

        await foreach (var step in app.Get<RelationshipProjection>().StepsAsync(id))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"step {step.Step} at {step.At:O} {string.Join(';', step.Changes.Select(c => c.Text))}");
        }

        foreach (var mail in app.Outbox.All().Select(m => $"mail {m.Mail.Kind} to {m.Mail.To}").Order())
        {
            text.AppendLine(mail);
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"places {await app.Get<Places>().TakenAsync("mentor")}");
        return text.ToString();
    }
}
