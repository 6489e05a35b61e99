namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>The answer of an activity, on its way to the generation that asked.</summary>
internal sealed record ActivityResult(long Execution, Message Message);
