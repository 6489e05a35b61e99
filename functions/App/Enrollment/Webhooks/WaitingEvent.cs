namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>An event that was taken and is still to be applied: in a moment, after a fault, or on its effective day.</summary>
/// <param name="Id">Source, receipt and place in the list: the same delivery has the same id.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="PersonPrefix">What the source put before employee ids when it came.</param>
/// <param name="Body">The event as it was sent, JSON.</param>
/// <param name="ReceivedAt">When it came; UTC.</param>
/// <param name="DueAt">When the sweeper looks at it; UTC.</param>
/// <param name="Attempts">How often the sweeper has tried to apply it.</param>
/// <param name="Trace">The trace context of the webhook; for telemetry only.</param>
/// <param name="IsReplay">Whether somebody replays it, out of a dead letter.</param>
public sealed record WaitingEvent(
    string Id,
    string Source,
    string PersonPrefix,
    string Body,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    int Attempts = 0,
    string? Trace = null,
    bool IsReplay = false);
