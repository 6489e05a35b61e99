namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>
/// Where a test makes things go wrong. Register an implementation in the services; without one nothing does.
/// Called from many threads at once.
/// </summary>
public interface IFaults
{
    /// <summary>Asked each time a point is passed.</summary>
    /// <param name="point">The point.</param>
    /// <param name="instanceId">The orchestration.</param>
    /// <param name="name">The activity, the event, or the orchestrator.</param>
    /// <returns>What happens there; a fault that has no meaning at the point is ignored.</returns>
    Fault At(FaultPoint point, string instanceId, string name);
}
