using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>What relationships keep about their members: the state, the row, the steps, the signals, and who is a member of which.</summary>
public sealed class RelationshipPersonalData(IDocumentStore store, RelationshipProjection relationships, IInbox inbox) : IPersonalData
{
    public string Name => "relationships";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new JsonArray();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            var relationship = JsonSerializer.SerializeToNode(membership, AppJson.TypeOf<Membership>())!.AsObject();
            if (await relationships.GetAsync(membership.RelationshipId, cancellation) is { State: var state } document)
            {
                relationship["phase"] = EnumWord.Of(state.Phase);
                relationship["createdAt"] = state.CreatedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
                relationship["reasons"] = new JsonArray([.. document.Reasons.Select(reason => JsonValue.Create(reason.ToString()))]);
                relationship["signals"] = await SignalsAsync(state.Id, personId, cancellation);
            }

            all.Add((JsonNode)relationship);
        }

        return all.Count == 0 ? null : all;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            await EraseStateAsync(id, erasure, cancellation);
            await EraseStepsAsync(id, erasure, cancellation);
            await inbox.RewriteAsync(
                id, signal => signal.PersonId == erasure.PersonId ? signal with { PersonId = erasure.Tombstone } : signal, cancellation);
        }

        // Last, because they are what leads to the rest.
        await foreach (var membership in relationships.AllOfPersonAsync(erasure.PersonId, cancellation))
        {
            await store.UpsertAsync(RelationshipProjection.Memberships, erasure.Tombstone, membership.RelationshipId, membership, cancellation);
            await store.DeleteAsync(RelationshipProjection.Memberships, erasure.PersonId, membership.RelationshipId, cancellation);
        }
    }

    private async Task<JsonArray> SignalsAsync(string relationshipId, string personId, CancellationToken cancellation)
    {
        var signals = new JsonArray();
        foreach (var entry in await inbox.ListAsync(relationshipId, cancellation))
        {
            if (entry.Signal.PersonId == personId)
            {
                signals.Add(JsonSerializer.SerializeToNode(entry.Signal, AppJson.TypeOf<Signal>()));
            }
        }

        return signals;
    }

    /// <summary>Nobody else writes a relationship that is over. One that goes on has let go of the person by itself.</summary>
    private async Task EraseStateAsync(string id, Erasure erasure, CancellationToken cancellation)
    {
        var document = await store.UpdateAsync(
            RelationshipProjection.States,
            id,
            RelationshipProjection.StateId,
            before => before is null or { State.IsOver: false } || before.State.Member(erasure.PersonId) is null
                ? before
                : before with { State = Erasing.Of(before.State, erasure.PersonId, erasure.Tombstone), Reasons = [] },
            cancellation);
        if (document is { State: { IsOver: true } state })
        {
            await store.UpsertAsync(RelationshipProjection.Rows, state.ProgramId, id, RelationshipProjection.RowOf(document), cancellation);
        }
    }

    private async Task EraseStepsAsync(string id, Erasure erasure, CancellationToken cancellation)
    {
        var mentioning = new List<StepRecord>();
        await foreach (var step in relationships.StepsAsync(id, cancellation))
        {
            if (step.Changes.Any(change => change.PersonId == erasure.PersonId))
            {
                mentioning.Add(step);
            }
        }

        foreach (var step in mentioning)
        {
            var changes = step.Changes.Select(change =>
                change.PersonId == erasure.PersonId ? change with { PersonId = erasure.Tombstone } : change);
            await store.UpsertAsync(
                RelationshipProjection.Steps,
                id,
                RelationshipProjection.StepId(step.Step),
                step with { Changes = [.. changes] },
                cancellation);
        }
    }
}
