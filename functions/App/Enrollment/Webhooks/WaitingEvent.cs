using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>An event that was taken and is still to be applied: in a moment, after a fault, or on its effective day.</summary>
/// <param name="Id">Source, receipt and place in the list: the same delivery has the same id.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="PersonPrefix">What the source put before employee ids when it came.</param>
/// <param name="Body">The event, JSON: as it was sent, or as it was completed.</param>
/// <param name="ReceivedAt">When it came; UTC.</param>
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
    string? Trace = null,
    DateOnly? PutOffTo = null,
    bool IsNotice = false,
    bool IsReplay = false) : DueEntry, IDueKind
{
    /// <summary>After so many tries an event is given up and becomes a dead letter: about three days.</summary>
    public const int MaxAttempts = 12;

    public static string Kind => "hrEvent";

    public static PersonalData Personal { get; } = new SeenToBy<HrEventPersonalData>();

    public override string Key() => Id;
}

/// <summary>Works on the events whose time has come: left by a fault or a crash, due today, or notices to be completed.</summary>
internal sealed class WaitingEventHandler(
    DueList list, HrEventProcessor processor, DueMetrics metrics, TimeProvider clock, ILogger<WaitingEventHandler> logger) : DueHandler<WaitingEvent>(list, metrics, clock, logger)
{
    // Events of one person meet in one document, so more at a time would mostly wait for each other.
    protected override int AtATime => HrEventProcessor.AtATime;

    protected override Backoff Pauses { get; } = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(12));

    protected override Task LookAsync(DurableTaskClient client, WaitingEvent entry, CancellationToken cancellation) =>
        processor.ProcessAsync(client, entry, cancellation);
}
