using System.Collections.Concurrent;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>Counts generations, and remembers which relationships made one. It sits where tests let things go wrong, and lets nothing go wrong.</summary>
internal sealed class StepMeter : IFaults
{
    private ConcurrentDictionary<string, bool> _moved = new();
    private long _steps;

    /// <summary>Generations carried out so far.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    /// <summary>Which relationships have made a step since this was asked last.</summary>
    public ICollection<string> TakeMoved() => Interlocked.Exchange(ref _moved, new ConcurrentDictionary<string, bool>()).Keys;

    public InjectedFault At(FaultPoint point, string instanceId, string name)
    {
        if (point == FaultPoint.AfterActivity && name == nameof(CarryOut))
        {
            Interlocked.Increment(ref _steps);
            _moved[instanceId] = true;
        }

        return InjectedFault.None;
    }
}
