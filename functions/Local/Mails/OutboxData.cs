using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.People;

namespace ServerlessMentoring.Local.Mails;

/// <summary>The mails in the outbox: those to the person, and those that name them. That they were sent stays.</summary>
public sealed class OutboxData(Outbox outbox, PersonStore people) : IPersonalData
{
    public string Name => "mails";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        if (await people.GetAsync(personId, cancellation) is not { Email: { } address })
        {
            return null;
        }

        var mails = outbox.To(address).Select(sent => (JsonNode)new JsonObject
        {
            ["at"] = sent.At.UtcDateTime,
            ["kind"] = sent.Mail.Kind,
            ["subject"] = sent.Mail.Subject,
        });
        return new JsonArray([.. mails]) is { Count: > 0 } all ? all : null;
    }

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => outbox.EraseAsync(erasure.Names, cancellation);
}
