namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>
/// Where a test makes things go wrong. Register an implementation in the services; without one nothing does.
/// Called from many threads at once.
/// </summary>
public interface IFaults
{
    /// <summary>What happens at a point, asked each time it is passed; a fault that has no meaning there is ignored. The name is the activity's, the event's or the orchestrator's.</summary>
    InjectedFault At(FaultPoint point, string instanceId, string name);
}

/// <summary>Where a test can make something go wrong.</summary>
public enum FaultPoint
{
    /// <summary>A client raises an event; it is not stored yet.</summary>
    RaiseEvent,
    /// <summary>A turn is about to deliver what has arrived.</summary>
    Deliver,
    /// <summary>The orchestrator's code ran; nothing of the turn is committed yet.</summary>
    BeforeCommit,
    /// <summary>The turn is committed; none of its activities was begun.</summary>
    AfterCommit,
    /// <summary>An activity is about to run.</summary>
    BeforeActivity,
    /// <summary>An activity ran; its result is not committed.</summary>
    AfterActivity,
}

/// <summary>What goes wrong at a <see cref="FaultPoint"/>.</summary>
public enum InjectedFault
{
    None,
    /// <summary>The process "dies": nothing more is committed, all memory is lost. Build a new host on the same folder to recover. At any point.</summary>
    Crash,
    /// <summary>The activity runs once more, and the last result counts. At <see cref="FaultPoint.AfterActivity"/>.</summary>
    Repeat,
    /// <summary>The event is lost. At <see cref="FaultPoint.RaiseEvent"/>.</summary>
    Drop,
    /// <summary>The event arrives twice. At <see cref="FaultPoint.RaiseEvent"/>.</summary>
    Duplicate,
    /// <summary>The waiting messages are delivered in reverse, a start still first. At <see cref="FaultPoint.Deliver"/>.</summary>
    Reorder,
}

/// <summary>Nothing goes wrong on purpose.</summary>
internal sealed class NoFaults : IFaults
{
    public InjectedFault At(FaultPoint point, string instanceId, string name) => InjectedFault.None;
}

/// <summary>Unwinds whatever runs at the moment of a simulated crash.</summary>
internal sealed class SimulatedCrashException() : Exception("The host was aborted by a test.");
