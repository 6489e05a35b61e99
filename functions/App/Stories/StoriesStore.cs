using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Stories;

/// <summary>What is published, one document for a program.</summary>
public sealed class StoriesStore(IDocumentStore store)
{
    internal static readonly Collection<PublishedStories> Collection = new("stories", StoreContainer.Programs)
    {
        Personal = new PersonalDocuments<PublishedStories>("stories")
        {
            In = PersonalPartitions.One(Published),
            Id = stories => stories.ProgramId,
            IsOf = (stories, personId) => stories.Chosen.Any(each => each.PersonId == personId),
            Shown = (stories, _, personId) => stories.Chosen
                .Where(each => each.PersonId == personId)
                .Select(each => new JsonObject { ["programId"] = stories.ProgramId, ["relationshipId"] = each.RelationshipId }),
            Left = Without,
            Others = Without,
        },
    };

    // All in one partition: a person's own page looks for what any of their programs has published.
    private const string Published = "published";

    /// <summary>What a program has published; null for nothing.</summary>
    public async Task<PublishedStories?> GetAsync(string programId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Published, programId, cancellation))?.Value;

    /// <summary>What all programs have published, by the programs' ids.</summary>
    public IAsyncEnumerable<PublishedStories> AllAsync(CancellationToken cancellation = default) =>
        store.AllAsync(Collection, Published, cancellation: cancellation);

    /// <summary>Publishes. What says the same as before stays as it is, with its time.</summary>
    public Task PublishAsync(PublishedStories stories, CancellationToken cancellation = default) =>
        store.UpdateAsync(Collection, Published, stories.ProgramId, before => stories.SaysAs(before) ? before : stories, cancellation);

    /// <summary>Changes what is published; nothing happens when nothing is.</summary>
    public Task ChangeAsync(string programId, Func<PublishedStories, PublishedStories> change, CancellationToken cancellation = default) =>
        store.UpdateAsync(Collection, Published, programId, before => before is null ? null : change(before), cancellation);

    /// <summary>Takes it back; nothing happens when nothing is published.</summary>
    public Task UnpublishAsync(string programId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Published, programId, cancellation);

    /// <summary>Without the person's words. They are elsewhere; here stands only that they were chosen, and what an owner wrote before them.</summary>
    private static PublishedStories Without(PublishedStories stories, Erasure erasure) => stories with
    {
        Introduction = stories.Introduction is { } introduction ? erasure.Names.Of(introduction) : null,
        Chosen = [.. stories.Chosen.Where(each => !erasure.IsAbout(each.PersonId))],
    };
}
