using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Notebook;

/// <summary>
/// Notebooks in numbers, by program, so that a report reads one partition and no notebook. Counted anew after each writing: what a crash in
/// between left uncounted, the next writing counts.
/// </summary>
public sealed class NotebookTallies(IDocumentStore store, NotebookStore notebooks)
{
    private const int Tries = 20;

    internal static readonly Collection<NotebookTally> Collection = new("notebook-tallies", StoreContainer.Programs)
    {
        Personal = new NoPersonalData("Counts of a relationship."),
    };

    public IAsyncEnumerable<NotebookTally> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    /// <summary>Counts a notebook. Whoever counts last has read last: a count that another overtook is done again.</summary>
    /// <exception cref="StoreConflictException">Others counted each time.</exception>
    public async Task CountAsync(string programId, string relationshipId, CancellationToken cancellation = default)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var before = await store.GetAsync(Collection, programId, relationshipId, cancellation);
            var tally = NotebookTally.Of(relationshipId, await notebooks.ListAsync(relationshipId, cancellation));
            if (before?.Value == tally || await SaveAsync(programId, tally, before?.ETag, cancellation))
            {
                return;
            }
        }

        throw new StoreConflictException($"The notebook of {relationshipId} was counted by others {Tries} times in a row.");
    }

    private Task<bool> SaveAsync(string programId, NotebookTally tally, string? etag, CancellationToken cancellation) => etag is null
        ? store.CreateAsync(Collection, programId, tally.RelationshipId, tally, cancellation)
        : store.ReplaceAsync(Collection, programId, tally.RelationshipId, tally, etag, cancellation);
}
