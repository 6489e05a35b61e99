using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>The orchestration instance behind a relationship, as the engine knows it.</summary>
/// <param name="InstanceId">The instance.</param>
/// <param name="RuntimeStatus"><c>running</c>, <c>completed</c>, <c>failed</c>, …; <c>unknown</c> while the engine does not answer.</param>
/// <param name="CreatedAt">When it was started; UTC. Null while unknown.</param>
/// <param name="LastUpdatedAt">When it last moved; UTC. Null while unknown.</param>
/// <param name="CustomStatus">What the present generation set; null before it did.</param>
/// <param name="Failure">Why it failed; null while it has not. It goes on from the saved state within minutes, unless the reason is still there.</param>
public sealed record OrchestrationStatus(
    string InstanceId,
    string RuntimeStatus,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? LastUpdatedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] CustomStatus? CustomStatus,
    string? Failure = null)
{
    /// <summary>The status of an instance; null when there is none.</summary>
    /// <param name="client">The engine.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="startedAt">When it was started, as we know it: backends tell of its present generation only.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public static async Task<OrchestrationStatus?> ReadAsync(
        DurableTaskClient client, string instanceId, DateTimeOffset startedAt, CancellationToken cancellation = default)
    {
        OrchestrationMetadata? instance;
        try
        {
            instance = await client.GetInstanceAsync(instanceId, true, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // What is saved of the relationship is worth an answer without it.
            return new OrchestrationStatus(instanceId, "unknown", null, null, null);
        }

        return instance is null
            ? null
            : new OrchestrationStatus(
                instance.InstanceId,
                EnumWord.Of(instance.RuntimeStatus),
                startedAt,
                instance.LastUpdatedAt,
                Parse(instance.SerializedCustomStatus),
                instance.FailureDetails?.ToString());
    }

    // Engines write it in their own dialect (field names in Pascal case, say); callers get ours.
    private static CustomStatus? Parse(string? json) =>
        string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize(json, AppJson.TypeOf<CustomStatus>());
}
