namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>Work that an orchestrator asked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number within the generation, in the order of asking.</param>
/// <param name="Name">The activity; null for a timer.</param>
/// <param name="Input">The activity's input as JSON.</param>
/// <param name="DueAt">When a timer fires, UTC.</param>
internal sealed record ScheduledAction(ActionKind Kind, int Id, string? Name, string? Input, DateTime DueAt)
{
    /// <summary>Replay compares kind and name only, as Durable Task does: inputs and times may change with the code.</summary>
    public bool IsSameWorkAs(ScheduledAction other) =>
        Kind == other.Kind && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Kind == ActionKind.Timer ? "a timer" : $"the activity '{Name}'";
}

/// <summary>Kinds of actions. The numbers are stored.</summary>
internal enum ActionKind : byte
{
    Activity = 0,
    Timer = 1,
}
