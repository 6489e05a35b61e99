using System.Collections.Concurrent;
using System.Globalization;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Programs;

/// <summary>Programs and all their versions. There are tens, not thousands, so that all current ones share a partition.</summary>
public sealed class ProgramStore(IDocumentStore store, Duties duties, TimeProvider clock)
{
    private const string Current = "current";

    internal static readonly Collection<StoredProgram> Programs = new("programs", StoreContainer.Programs)
    {
        Personal = new NoPersonalData("Owners are named by whoever writes the program, and taken out there."),
    };

    internal static readonly Collection<StoredProgram> Versions = new("program-versions", StoreContainer.Programs)
    {
        Personal = new NoPersonalData("Owners are named by whoever wrote the program; whoever reads a version gets those of today."),
    };

    private int _changes;

    // A version never changes once it is replaced, and every mail needs the one of its relationship.
    private readonly ConcurrentDictionary<(string Id, int Version), StoredProgram> _replaced = new();

    /// <summary>How many programs this process has put: whoever remembers programs for a while sees by it when to look again.</summary>
    public int Changes => Volatile.Read(ref _changes);

    /// <summary>A program as it stands; null when there is none.</summary>
    public async Task<StoredProgram?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Programs, Current, id, cancellation))?.Value;

    /// <summary>
    /// A version of a program, as running relationships know it; null when there is none. Its owners are those of today, so that whoever
    /// was removed is told nothing more.
    /// </summary>
    public async Task<StoredProgram?> GetVersionAsync(string id, int version, CancellationToken cancellation = default)
    {
        var current = await GetAsync(id, cancellation);
        if (current is null || current.Version == version)
        {
            return current;
        }

        var replaced = await ReplacedAsync(id, version, cancellation);
        return replaced is null ? null : replaced with { Document = replaced.Document with { Owners = current.Document.Owners } };
    }

    public IAsyncEnumerable<StoredProgram> AllAsync(CancellationToken cancellation = default) =>
        store.AllAsync(Programs, Current, cancellation: cancellation);

    /// <summary>As <see cref="AllAsync"/>, for counting: what was written a moment ago may be missing.</summary>
    public IAsyncEnumerable<StoredProgram> CountedAsync(CancellationToken cancellation = default) =>
        store.AllAsync(Programs with { MayBeStale = true }, Current, cancellation: cancellation);

    /// <summary>Puts the first version. Null when the program is there already.</summary>
    public async Task<StoredProgram?> CreateAsync(ProgramDocument document, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var stored = new StoredProgram(1, document, now, now);
        await duties.RingAsync(cancellation: cancellation);
        return await store.CreateAsync(Programs, Current, document.Id, stored, cancellation) ? Changed(stored) : null;
    }

    /// <summary>Puts the next version. Null when the program is no longer at the version that the caller saw.</summary>
    public async Task<StoredProgram?> ChangeAsync(ProgramDocument document, int seenVersion, CancellationToken cancellation = default)
    {
        var before = await store.GetAsync(Programs, Current, document.Id, cancellation);
        if (before is null || before.Value.Version != seenVersion)
        {
            return null;
        }

        await duties.RingAsync(cancellation: cancellation);

        // What is about to be replaced is kept first: at no moment is a version missing.
        await store.UpsertAsync(Versions, document.Id, Key(seenVersion), before.Value, cancellation);
        var now = clock.GetUtcNow();
        var hasSameRules = document.Enrollment.SequenceEqual(before.Value.Document.Enrollment);
        var stored = new StoredProgram(
            seenVersion + 1, document, now, hasSameRules ? before.Value.RulesSince ?? before.Value.UpdatedAt : now);
        return await store.ReplaceAsync(Programs, Current, document.Id, stored, before.ETag, cancellation) ? Changed(stored) : null;
    }

    private StoredProgram Changed(StoredProgram stored)
    {
        Interlocked.Increment(ref _changes);
        return stored;
    }

    private async Task<StoredProgram?> ReplacedAsync(string id, int version, CancellationToken cancellation)
    {
        if (_replaced.TryGetValue((id, version), out var known))
        {
            return known;
        }

        var found = await store.GetAsync(Versions, id, Key(version), cancellation);
        return found is null ? null : _replaced.GetOrAdd((id, version), found.Value);
    }

    private static string Key(int version) => version.ToString("D6", CultureInfo.InvariantCulture);
}
