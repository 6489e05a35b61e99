namespace ServerlessMentoring.App.Relationships;

/// <summary>The first activity of a generation: reads the inbox. It marks nothing, so it may run as often as it likes.</summary>
public sealed class TakeSignals(IInbox inbox)
{
    /// <summary>More than this wait for the next generation, so that no step grows beyond what a backend carries.</summary>
    public const int MaxSignals = 50;

    /// <summary>Reads the unread signals of a relationship.</summary>
    [Function(nameof(TakeSignals))]
    public async Task<SignalBatch> Run([ActivityTrigger] string relationshipId, CancellationToken cancellation) =>
        new(await inbox.ReadUnreadAsync(relationshipId, MaxSignals, cancellation));
}
