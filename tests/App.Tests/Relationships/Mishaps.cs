using System.Collections.Concurrent;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>Makes chosen things go wrong, and counts what passes.</summary>
internal sealed class Mishaps(Func<FaultPoint, string, int, Fault> choose) : IFaults
{
    private readonly ConcurrentDictionary<(FaultPoint, string), int> _passes = new();

    public IReadOnlyDictionary<(FaultPoint Point, string Name), int> Passes => _passes;

    /// <summary>Crashes once: the n-th time that a name passes a point.</summary>
    public static Mishaps CrashAt(FaultPoint point, string name, int number)
    {
        var happened = 0;
        return new((p, n, count) =>
            p == point && n == name && count == number && Interlocked.Exchange(ref happened, 1) == 0 ? Fault.Crash : Fault.None);
    }

    public Fault At(FaultPoint point, string instanceId, string name) =>
        choose(point, name, _passes.AddOrUpdate((point, name), 1, (_, count) => count + 1));
}
