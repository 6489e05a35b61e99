using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// One instance per relationship, for months. One generation: take what is in the inbox, decide, carry out, show, wait, start over.
/// <para>
/// The order is the whole guarantee. A bell may be lost, but its signal was written down before it rang; whatever is written down
/// while this waits, or between the wait and the next generation, is found by the next take, which comes first.
/// Nothing may stand between the wait and <c>ContinueAsNew</c>.
/// </para>
/// <para>
/// The shape is constant: replay compares the kind and name of each action, and the answers that matter are recorded.
/// So the rules of the lifecycle may change on any day while thousands of relationships sleep. That is also why the timer
/// is armed from what <see cref="CarryOut"/> returned and never from a fresh decision.
/// </para>
/// </summary>
public sealed class RelationshipOrchestrator(Decider decide)
{
    // Some ten days: longer than any outage of a store or a mail service that nobody repairs. After that it takes a revival.
    private static readonly TaskOptions Retries = new(new TaskRetryOptions(new RetryPolicy(
        maxNumberOfAttempts: 500,
        firstRetryInterval: TimeSpan.FromSeconds(2),
        backoffCoefficient: 2,
        maxRetryInterval: TimeSpan.FromMinutes(30))));

    [Function(nameof(RelationshipOrchestrator))]
    public async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, RelationshipState state)
    {
        var taken = await context.CallActivityAsync<SignalBatch>(nameof(TakeSignals), state.Id, Retries);
        var now = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero);
        string[] traces = [.. taken.Signals.Select(signal => signal.Trace).OfType<string>().Distinct()];
        var step = new RelationshipStep(state.Step, decide(state, taken.Signals, now), now, traces);
        var carried = await context.CallActivityAsync<CarriedOut>(nameof(CarryOut), step, Retries);

        context.SetCustomStatus(CustomStatus.Of(carried.State, carried.WakeAt, now));
        if (carried.State.IsOver)
        {
            return;
        }

        using var noLongerWaiting = new CancellationTokenSource();
        var bell = context.WaitForExternalEvent<object?>(Doorbell.EventName, noLongerWaiting.Token);
        if (carried.WakeAt is { } wakeAt)
        {
            var timer = context.CreateTimer(wakeAt.UtcDateTime, noLongerWaiting.Token);
            await Task.WhenAny(bell, timer);
            noLongerWaiting.Cancel();
        }
        else
        {
            await bell;
        }

        context.ContinueAsNew(carried.State, preserveUnprocessedEvents: false);
    }
}
