namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>Nothing goes wrong on purpose.</summary>
internal sealed class NoFaults : IFaults
{
    public Fault At(FaultPoint point, string instanceId, string name) => Fault.None;
}
