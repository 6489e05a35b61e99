using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Exports and erases what a collection declares.</summary>
internal sealed class PersonalDocumentsRoom<T>(
    Collection<T> collection, PersonalDocuments<T> declared, IDocumentStore store, PersonalSources sources) : IPersonalData
    where T : class
{
    public string Name => declared.Name;

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new List<JsonNode?>();
        await foreach (var partition in declared.In.ToExport(sources, personId, cancellation))
        {
            var own = (await OwnAsync(partition, personId, cancellation)).Where(document => declared.IsOf(document, personId));
            all.AddRange(own.OrderBy(declared.Order).SelectMany(document => declared.Shown(document, partition, personId)));
        }

        return all.Count == 0 ? null : declared.IsOne ? all[0] : new JsonArray([.. all]);
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var partition in declared.In.ToErase(erasure))
        {
            // Others' documents may name the person wherever they are.
            var documents = declared.Others is null
                ? await OwnAsync(partition, erasure.PersonId, cancellation)
                : await store.AllAsync(collection, partition, cancellation: cancellation).ToListAsync(cancellation);
            foreach (var document in documents)
            {
                await EraseAsync(partition, document, erasure, cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<T>> OwnAsync(string partition, string personId, CancellationToken cancellation)
    {
        if (declared.Ids is null)
        {
            IReadOnlyList<Condition> about = declared.People is { } people ? [Condition.Has(people, personId)] : [];
            return await store.AllAsync(collection, partition, about, cancellation).ToListAsync(cancellation);
        }

        var found = new List<T>();
        foreach (var id in declared.Ids(personId))
        {
            if (await store.GetAsync(collection, partition, id, cancellation) is { } stored)
            {
                found.Add(stored.Value);
            }
        }

        return found;
    }

    private async Task EraseAsync(string partition, T document, Erasure erasure, CancellationToken cancellation)
    {
        var id = declared.Id(document);
        var left = LeftOf(document, erasure);
        if (left is null)
        {
            await store.DeleteAsync(collection, partition, id, cancellation);
        }
        else if (declared.Id(left) is var leftId && leftId != id)
        {
            // In this order: a crash in between leaves what leads here again.
            await store.UpsertAsync(collection, partition, leftId, left, cancellation);
            await store.DeleteAsync(collection, partition, id, cancellation);
        }
        else if (!ReferenceEquals(left, document))
        {
            await store.UpdateAsync(collection, partition, id, before => before is null ? null : LeftOf(before, erasure), cancellation);
        }
    }

    /// <summary>What stays of a document: the same instance when it says nothing of the person, null when it goes with them.</summary>
    private T? LeftOf(T document, Erasure erasure)
    {
        var isTheirs = declared.IsOf(document, erasure.PersonId);
        if (isTheirs && declared.Left is null)
        {
            return null;
        }

        var left = (isTheirs ? declared.Left : declared.Others)?.Invoke(document, erasure) ?? document;
        return TextOf(left) == TextOf(document) ? document : left;
    }

    private static string TextOf(T document) => JsonSerializer.Serialize(document, AppJson.TypeOf<T>());
}
