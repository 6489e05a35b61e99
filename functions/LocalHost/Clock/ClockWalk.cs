using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Clock;

/// <summary>
/// Advances the virtual clock: from one due moment to the next, durable timers and timer functions alike, letting
/// everything due finish before time goes on.
/// </summary>
public sealed class ClockWalk : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly TimeProvider _time;
    private readonly Alarms _alarms;
    private readonly LocalHostControl _control;
    internal ClockWalk(TimeProvider time, Alarms alarms, LocalHostControl control) => (_time, _alarms, _control) = (time, alarms, control);

    /// <summary>Now, UTC.</summary>
    public DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Advances by a span, zero or more.</summary>
    /// <returns>Where the clock stands.</returns>
    /// <exception cref="InvalidOperationException">The clock is the real one, or the runtime was aborted.</exception>
    public Task<DateTimeOffset> AdvanceAsync(TimeSpan by, CancellationToken cancellation = default) =>
        AdvanceAsync(now => now + by, cancellation);

    /// <summary>Advances to a moment; one that has passed only waits until all is quiet.</summary>
    /// <inheritdoc cref="AdvanceAsync(TimeSpan, CancellationToken)"/>
    public Task<DateTimeOffset> AdvanceToAsync(DateTimeOffset target, CancellationToken cancellation = default) =>
        AdvanceAsync(_ => target.UtcDateTime, cancellation);

    /// <summary>
    /// Advances to a moment with fewer stops: only where an orchestration wants to wake, at each full step if one is given, and at the end. A
    /// timer function whose time came several times between two stops runs once, as after a sleep of the machine. Far cheaper over long spans.
    /// </summary>
    /// <returns>Where the clock stands.</returns>
    /// <exception cref="InvalidOperationException">The clock is the real one, or the runtime was aborted.</exception>
    public Task<DateTimeOffset> StrideToAsync(DateTimeOffset target, TimeSpan? step = null, CancellationToken cancellation = default) => MoveToAsync(
        _ => target.UtcDateTime,
        () => new[] { _alarms.Next(ofOrchestrations: true), step is { Ticks: var each } ? new DateTime(((Now.UtcTicks / each) + 1) * each, DateTimeKind.Utc) : null }.Min(),
        cancellation);

    public void Dispose() => _one.Dispose();

    internal Task<DateTimeOffset> AdvanceAsync(Func<DateTime, DateTime> choose, CancellationToken cancellation) =>
        MoveToAsync(choose, () => _alarms.Next(), cancellation);

    private async Task<DateTimeOffset> MoveToAsync(Func<DateTime, DateTime> choose, Func<DateTime?> nextStop, CancellationToken cancellation)
    {
        var clock = _time as VirtualClock ?? throw new InvalidOperationException("The clock is the real one; start with a virtual clock to advance it.");
        await _one.WaitAsync(cancellation);
        try
        {
            await _control.WaitUntilQuietAsync(cancellation);
            var target = choose(Now.UtcDateTime);
            while (nextStop() is { } due && due <= target)
            {
                cancellation.ThrowIfCancellationRequested();
                await MoveAsync(clock, due);
            }

            await MoveAsync(clock, target);
            return Now;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The clock never goes back.</summary>
    private async Task MoveAsync(VirtualClock clock, DateTime to)
    {
        var saved = to > Now.UtcDateTime ? clock.SetAsync(to) : Task.CompletedTask;
        _alarms.RingDue();
        await saved;
        await _control.WaitUntilQuietAsync();
    }
}
