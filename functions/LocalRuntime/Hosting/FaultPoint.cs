namespace ServerlessMentoring.LocalRuntime.Hosting;

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
