namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>Something that reaches an orchestration: an event from outside, or the answer to what it asked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TaskId">Number of the action that it answers; 0 for an event.</param>
/// <param name="Name">The event's name; null for an answer.</param>
/// <param name="Payload">Event payload, activity result, or failure details, as JSON.</param>
internal sealed record Message(MessageKind Kind, int TaskId, string? Name, string? Payload);

/// <summary>Kinds of messages. The numbers are stored.</summary>
internal enum MessageKind : byte
{
    Event = 0,
    TaskCompleted = 1,
    TaskFailed = 2,
    TimerFired = 3,
}
