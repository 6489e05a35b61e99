namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>An activity to run.</summary>
internal sealed record ActivityJob(string InstanceId, long Execution, ScheduledAction Action);
