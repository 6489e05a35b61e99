namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>What goes wrong at a <see cref="FaultPoint"/>.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The process "dies": nothing more is committed, all memory is lost. Build a new host on the same folder to recover. At any point.</summary>
    Crash,

    /// <summary>The activity runs once more, and the last result counts. At <see cref="FaultPoint.AfterActivity"/>.</summary>
    Repeat,

    /// <summary>The event is lost. At <see cref="FaultPoint.RaiseEvent"/>.</summary>
    Drop,

    /// <summary>The event arrives twice. At <see cref="FaultPoint.RaiseEvent"/>.</summary>
    Duplicate,

    /// <summary>The waiting messages are delivered in reverse. At <see cref="FaultPoint.Deliver"/>.</summary>
    Reorder,
}
