using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>Makes one fault happen, at the n-th passing of a point.</summary>
internal sealed class ScriptedFaults(FaultPoint point, int occurrence, InjectedFault fault) : IFaults
{
    private int _passed;

    public bool Happened => Volatile.Read(ref _passed) >= occurrence;

    public InjectedFault At(FaultPoint at, string instanceId, string name) =>
        at == point && Interlocked.Increment(ref _passed) == occurrence ? fault : InjectedFault.None;
}
