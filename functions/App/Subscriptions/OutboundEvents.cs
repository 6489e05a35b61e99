using System.Globalization;
using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>
/// Writes down what other systems want to hear of. Sending is another's matter, so that no receiver holds anything up.
/// </summary>
public sealed class OutboundEvents(SubscriptionStore subscriptions, DeliveryStore deliveries)
{
    /// <summary>Whether anybody wants to hear of this at all: what is cheap to ask before an event is put together.</summary>
    public async Task<bool> IsWantedAsync(string programId, string type, CancellationToken cancellation = default) =>
        (await subscriptions.WantingAsync(programId, type, cancellation)).Count > 0;

    /// <summary>Writes an event down for each receiver that wants it. The same event is written once.</summary>
    /// <param name="programId">The program.</param>
    /// <param name="type">One of <see cref="OutboundEvent.All"/>.</param>
    /// <param name="key">What tells this event from all others of the program.</param>
    /// <param name="at">When it happened; UTC. The same at each repetition.</param>
    /// <param name="data">Ids and numbers; no names, and no words that anybody wrote.</param>
    /// <param name="people">The people whose ids are in it, so that they can be erased from it.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task RaiseAsync(
        string programId,
        string type,
        string key,
        DateTimeOffset at,
        JsonObject data,
        IReadOnlyList<string> people,
        CancellationToken cancellation = default)
    {
        var body = BodyOf(type, at, data);
        foreach (var receiver in await subscriptions.WantingAsync(programId, type, cancellation))
        {
            await deliveries.AddAsync(receiver, type, key, body, people, at, cancellation);
        }
    }

    /// <summary>Writes a test event down for one receiver.</summary>
    /// <returns>The delivery's id.</returns>
    public Task<string> TestAsync(Subscription receiver, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var data = new JsonObject { ["programId"] = receiver.ProgramId, ["webhookId"] = receiver.Id };
        return deliveries.AddAsync(receiver, OutboundEvent.Test, $"test/{Guid.NewGuid():N}", BodyOf(OutboundEvent.Test, at, data), [], at, cancellation);
    }

    private static string BodyOf(string type, DateTimeOffset at, JsonObject data) => new JsonObject
    {
        ["type"] = type,
        ["timestamp"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ["data"] = data,
    }.ToJsonString();
}
