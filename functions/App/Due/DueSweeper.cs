using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Due;

/// <summary>Looks after the entries of one kind.</summary>
public interface IDueHandler
{
    /// <summary>The kind, as the store names it.</summary>
    string Kind { get; }

    /// <summary>The type of the kind's entries.</summary>
    Type EntryType { get; }

    /// <summary>Looks after entries whose time has come, as far as it gets. Each is moved on or taken off, so that no look meets it again at once.</summary>
    Task HandleAsync(DurableTaskClient client, IReadOnlyList<DueEntry> due, CancellationToken cancellation);
}

/// <summary>
/// Looks after entries one by one. An entry is taken before its look, so that what fails is tried again after a pause that grows, and keeps nobody waiting.
/// A look that succeeds takes the entry off the list or sets when it is due again.
/// </summary>
public abstract class DueHandler<T>(DueList list, DueMetrics metrics, TimeProvider clock, ILogger logger) : IDueHandler
    where T : DueEntry, IDueKind
{
    public string Kind => T.Kind;

    public Type EntryType => typeof(T);

    /// <summary>How many entries are looked after at a time.</summary>
    protected virtual int AtATime => 1;

    /// <summary>The pauses after looks that come to nothing.</summary>
    protected abstract Backoff Pauses { get; }

    public virtual Task HandleAsync(DurableTaskClient client, IReadOnlyList<DueEntry> due, CancellationToken cancellation) => Parallel.ForEachAsync(
        due,
        new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
        async (entry, token) => await TryAsync(client, (T)entry, token));

    /// <summary>Looks after one entry.</summary>
    protected abstract Task LookAsync(DurableTaskClient client, T entry, CancellationToken cancellation);

    /// <summary>Takes an entry. A kind whose looks do no harm when they are doubled saves this write, and answers the entry as it is.</summary>
    /// <returns>Null when it needs no looking after any more.</returns>
    protected virtual Task<T?> TakeAsync(T entry, CancellationToken cancellation) => list.TakeAsync<T>(entry.Key(), clock.GetUtcNow(), Pauses, cancellation);

    private async Task TryAsync(DurableTaskClient client, T entry, CancellationToken cancellation)
    {
        try
        {
            if (await TakeAsync(entry, cancellation) is { } taken)
            {
                await LookAsync(client, taken, cancellation);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed(Kind);
            logger.LogError(exception, "{Kind} {Key} could not be looked after (try {Attempt}); it is tried again", Kind, entry.Key(), entry.Attempts + 1);
            await NoteAsync(entry.Key(), exception, cancellation);
        }
    }

    private async Task NoteAsync(string key, Exception exception, CancellationToken cancellation)
    {
        try
        {
            var now = clock.GetUtcNow();
            await list.UpdateAsync<T>(
                key,
                before => before switch
                {
                    null => null,
                    { DueAt: { } at } when at <= now => (T)(before with { DueAt = now + Pauses.After(before.Attempts), Attempts = before.Attempts + 1, Trouble = exception.GetType().Name }),
                    _ => (T)(before with { Trouble = exception.GetType().Name }),
                },
                cancellation);
        }
        catch (Exception second) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(second, "{Kind} {Key} could not be put off", Kind, key);
        }
    }
}

/// <summary>
/// Looks at its own times for what has no entry, because writing one each time would cost more than looking does.
/// </summary>
public interface ILookout
{
    /// <summary>How often it looks, in minutes: a multiple of five that divides an hour.</summary>
    int EveryMinutes { get; }

    Task LookAsync(DurableTaskClient client, CancellationToken cancellation);
}

/// <summary>
/// The one timer: hands what is due to the handlers of each kind, and lets the lookouts look. Kinds do not wait for each other, and none fails with another.
/// </summary>
public sealed class DueSweeper(
    DueList list, IEnumerable<IDueHandler> handlers, IEnumerable<ILookout> lookouts, Duties duties, TimeProvider clock, ILogger<DueSweeper> logger)
{
    private const int AtOnce = 200;

    // The next run goes on with what is left.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly IReadOnlyList<IDueHandler> _handlers = [.. handlers];

    /// <summary>Runs every five minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(DueSweeper))]
    public async Task Run(
        [TimerTrigger("0 */5 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await TryAsync(nameof(Duties), () => duties.EnsureAsync(cancellation), cancellation);
        var first = await list.NextAsync(null, now, AtOnce, null, cancellation);
        var work = _handlers.Select(handler => TryAsync(
            handler.Kind,
            () => first.Continuation is null
                ? handler.HandleAsync(client, [.. first.Items.Where(entry => entry.GetType() == handler.EntryType)], cancellation)
                : WorkOffAsync(client, handler, now, cancellation),
            cancellation));
        await Task.WhenAll(work.Concat(lookouts
            .Where(lookout => now.Minute / 5 * 5 % lookout.EveryMinutes == 0)
            .Select(lookout => TryAsync(lookout.GetType().Name, () => lookout.LookAsync(client, cancellation), cancellation))));
    }

    /// <summary>With so much due that one page does not hold it, each kind goes through its own pages.</summary>
    private async Task WorkOffAsync(DurableTaskClient client, IDueHandler handler, DateTimeOffset now, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        string? continuation = null;
        do
        {
            var page = await list.NextAsync(handler.Kind, now, AtOnce, continuation, cancellation);
            if (page.Items.Count > 0)
            {
                await handler.HandleAsync(client, page.Items, cancellation);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null && Stopwatch.GetElapsedTime(began) < Longest);
    }

    private async Task TryAsync(string what, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{What} could not be looked after; the next run tries it again", what);
        }
    }
}

/// <summary>What became of looks.</summary>
public sealed class DueMetrics
{
    private readonly Counter<long> _failed;
    private readonly Gauge<long> _stuckNow;

    public DueMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _failed = meter.CreateCounter<long>("mentoring.due.failed", "{look}", "Looks at something due that met a fault and are tried again, by kind.");
        _stuckNow = meter.CreateGauge<long>("mentoring.due.stuck", "{entry}", "What met trouble when it was last looked at, of all kinds; counted hourly.");
    }

    /// <summary>A look met a fault.</summary>
    public void Failed(string kind) => _failed.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>What an hourly count found.</summary>
    public void Stuck(IReadOnlyCollection<DueEntry> entries) => _stuckNow.Record(entries.Count);
}
