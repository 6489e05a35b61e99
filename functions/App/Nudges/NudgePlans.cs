using System.Collections.Concurrent;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Nudges;

/// <summary>How each version of a program reminds. A version never changes, so each is read once.</summary>
public sealed class NudgePlans(ProgramStore programs)
{
    private readonly ConcurrentDictionary<(string Id, int Version), NudgePlan> _known = new();

    /// <summary>The plan of a version; null when there is no such version, and then nobody is reminded.</summary>
    public async Task<NudgePlan?> OfAsync(string programId, int version, CancellationToken cancellation = default)
    {
        if (_known.TryGetValue((programId, version), out var known))
        {
            return known;
        }

        var program = await programs.GetVersionAsync(programId, version, cancellation);
        return program is null ? null : _known.GetOrAdd((programId, version), program.Document.Nudges);
    }
}
