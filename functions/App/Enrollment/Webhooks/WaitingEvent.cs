using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>An event that was taken and is still to be applied: in a moment, after a fault, or on its effective day.</summary>
/// <param name="Id">Source, receipt and place in the list: the same delivery has the same id.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="PersonPrefix">What the source put before employee ids when it came.</param>
/// <param name="Body">The event, JSON: as it was sent, or as it was completed.</param>
/// <param name="ReceivedAt">When it came; UTC.</param>
/// <param name="DueAt">When the sweeper looks at it; UTC.</param>
/// <param name="Attempts">How often the sweeper has tried to apply it.</param>
/// <param name="Trace">The trace context of the webhook; for telemetry only.</param>
/// <param name="PutOffTo">The local day of the person for which it waits; until then nothing more can be done for it. Null when it is to be tried.</param>
/// <param name="IsNotice">Whether its body only says who has changed; the rest is to be fetched.</param>
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
    DateOnly? PutOffTo = null,
    bool IsNotice = false,
    bool IsReplay = false) : IDue<WaitingEvent>
{
    public WaitingEvent Tried(DateTimeOffset nextTry) => this with { Attempts = Attempts + 1, DueAt = nextTry };
}
