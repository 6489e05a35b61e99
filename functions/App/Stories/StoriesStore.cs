using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Stories;

/// <summary>What is published, one document for a program.</summary>
public sealed class StoriesStore(IDocumentStore store)
{
    internal static readonly Collection<PublishedStories> Collection = new("stories", StoreContainer.Programs);

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
}
