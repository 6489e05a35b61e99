namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Works on the events whose time has come: left by a fault or a crash, due today, or to be completed.</summary>
public sealed class WaitingSweep(WaitingEvents waiting, HrEventProcessor processor, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>Works on all of them.</summary>
    public async Task RunAsync(DurableTaskClient client, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<WaitingEvent> due;
        do
        {
            // Taking moves an event's time on, so that each round finds others and the loop comes to its end.
            due = await waiting.DueAsync(now, AtOnce, cancellation);
            var taken = new List<WaitingEvent>();
            foreach (var each in due)
            {
                if (await waiting.TakeAsync(each.Id, now, cancellation) is { } mine)
                {
                    taken.Add(mine);
                }
            }

            await processor.ProcessAllAsync(client, taken, cancellation);
        }
        while (due.Count == AtOnce);
    }
}
