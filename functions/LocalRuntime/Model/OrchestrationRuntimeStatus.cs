namespace ServerlessMentoring.LocalRuntime;

/// <summary>Where an orchestration instance stands. The numbers are Durable Task's.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>Started and not finished.</summary>
    Running = 0,

    /// <summary>Returned.</summary>
    Completed = 1,

    /// <summary>Ended by an exception.</summary>
    Failed = 3,

    /// <summary>Ended from outside.</summary>
    Terminated = 5,

    /// <summary>Accepted, not started yet.</summary>
    Pending = 6,

    /// <summary>Held from outside; what arrives waits for the resume.</summary>
    Suspended = 7,
}
