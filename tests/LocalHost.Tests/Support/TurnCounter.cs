using System.Collections.Concurrent;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>Counts the turns of each instance; nothing goes wrong.</summary>
internal sealed class TurnCounter : IFaults
{
    private readonly ConcurrentDictionary<string, int> _turns = new();

    public int this[string id] => _turns.GetValueOrDefault(id);

    public InjectedFault At(FaultPoint point, string instanceId, string name)
    {
        if (point == FaultPoint.Deliver)
        {
            _turns.AddOrUpdate(instanceId, 1, (_, turns) => turns + 1);
        }

        return InjectedFault.None;
    }
}
