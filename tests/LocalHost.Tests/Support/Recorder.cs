using System.Collections.Concurrent;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>What functions of a test did, in order.</summary>
internal sealed class Recorder
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    public void Add(string entry) => _entries.Enqueue(entry);

    public int Count(string entry) => _entries.Count(other => other == entry);
}
