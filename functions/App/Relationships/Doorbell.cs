using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The way by which every signal reaches its relationship: written down first, then the bell. The event has no payload and may get lost;
/// the entry cannot, and the next generation or the <see cref="LostBells"/> takes it.
/// </summary>
public sealed class Doorbell(IInbox inbox, ILogger<Doorbell> logger)
{
    /// <summary>The name of the event that says "look into your inbox".</summary>
    public const string EventName = "signal";

    /// <summary>Writes a signal down and rings. When this returns, the signal is safe, whether or not the bell was heard.</summary>
    /// <returns>False when this signal had been written down before.</returns>
    public async Task<bool> SignalAsync(DurableTaskClient client, string relationshipId, Signal signal, CancellationToken cancellation = default)
    {
        var isNew = await inbox.AppendAsync(relationshipId, signal with { Trace = Activity.Current?.Id }, cancellation);
        await RingAsync(client, relationshipId, cancellation);
        return isNew;
    }

    /// <summary>Rings without a new signal. A ring that fails is no error: it is logged and rung again later.</summary>
    public async Task RingAsync(DurableTaskClient client, string relationshipId, CancellationToken cancellation = default)
    {
        try
        {
            await client.RaiseEventAsync(relationshipId, EventName, null, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Backends differ in what they throw for an unknown, finished or busy instance, and a call that they cut off looks cancelled.
            // None of it loses the entry, so its words are enough.
            logger.LogWarning("The bell of {RelationshipId} could not be rung ({Fault}); it is rung again later", relationshipId, exception.Message);
        }
    }
}
