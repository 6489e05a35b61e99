using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Gives a relationship a new orchestration when its own is gone or has failed: after the loss of the durable backend, after a rule that
/// threw, after an outage longer than all retries. The saved state is all that an orchestration needs. What it had taken and not yet marked
/// as read is taken again and recognized by the state; what it had carried out is in the ledger.
/// </summary>
public sealed class Revival(RelationshipProjection projection, RelationshipMetrics metrics, ILogger<Revival> logger)
{
    /// <summary>Starts a relationship again if it has no orchestration to speak of. One that was terminated stays so: somebody wanted that.</summary>
    /// <returns>Whether it was started again.</returns>
    public async Task<bool> ReviveAsync(DurableTaskClient client, string id, CancellationToken cancellation = default)
    {
        if (await projection.GetAsync(id, cancellation) is not { State: { IsOver: false } state })
        {
            return false;
        }

        var instance = await client.GetInstanceAsync(id, false, cancellation);
        if (instance is not (null or { RuntimeStatus: OrchestrationRuntimeStatus.Failed }))
        {
            return false;
        }

        await client.ScheduleNewOrchestrationInstanceAsync(
            nameof(RelationshipOrchestrator), state, new StartOrchestrationOptions(id), cancellation);
        metrics.Revived();
        logger.LogWarning("The orchestration of {RelationshipId} was {Status}; it goes on from step {Step}", id, instance?.RuntimeStatus.ToString() ?? "gone", state.Step);
        return true;
    }
}
