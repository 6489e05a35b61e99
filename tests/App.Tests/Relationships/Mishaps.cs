using System.Collections.Concurrent;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>Makes chosen things go wrong, and counts what passes.</summary>
internal sealed class Mishaps(Func<FaultPoint, string, int, InjectedFault> choose) : IFaults
{
    private readonly ConcurrentDictionary<(FaultPoint, string), int> _passes = new();

    public IReadOnlyDictionary<(FaultPoint Point, string Name), int> Passes => _passes;

    /// <summary>Crashes once: the n-th time that a name passes a point.</summary>
    public static Mishaps CrashAt(FaultPoint point, string name, int number) =>
        new((p, n, count) => p == point && n == name && count == number ? InjectedFault.Crash : InjectedFault.None);

    /// <summary>Crashes again and again: each time that the passes of a point, counted over all lives, leave this rest.</summary>
    public static Mishaps CrashEvery(FaultPoint point, string name, int stride, int rest) =>
        new((p, n, count) => p == point && n == name && count % stride == rest ? InjectedFault.Crash : InjectedFault.None);

    public InjectedFault At(FaultPoint point, string instanceId, string name) =>
        choose(point, name, _passes.AddOrUpdate((point, name), 1, (_, count) => count + 1));
}
