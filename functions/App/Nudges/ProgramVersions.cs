using System.Collections.Concurrent;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Nudges;

/// <summary>The programs of one run of the timer: each version read once, with the owners of today.</summary>
public sealed class ProgramVersions(ProgramStore programs)
{
    private readonly ConcurrentDictionary<(string Id, int Version), ProgramDocument> _read = new();

    /// <summary>A version of a program; null when there is none.</summary>
    public async Task<ProgramDocument?> OfAsync(string programId, int version, CancellationToken cancellation = default)
    {
        if (_read.TryGetValue((programId, version), out var known))
        {
            return known;
        }

        var program = await programs.GetVersionAsync(programId, version, cancellation);
        return program is null ? null : _read.GetOrAdd((programId, version), program.Document);
    }
}
