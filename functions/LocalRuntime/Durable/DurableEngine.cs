using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalRuntime.Clock;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// Runs orchestrations. An instance sleeps on disk; when something reaches it (an event, an answer, a due timer) it
/// is loaded, one turn of its code is replayed and committed in one transaction, and the activities that the turn
/// asked for begin. Many instances take turns at once, one instance takes one at a time. What happens to be in
/// memory can be lost at any moment: the disk says which activities have no answer yet, and those run again.
/// </summary>
internal sealed class DurableEngine
{
    /// <summary>Generations that never wait are committed together, up to this many.</summary>
    private const int LongestChain = 100;

    private static readonly TimeSpan RetryAfterFailure = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ActiveInstance> _active = new(StringComparer.Ordinal);
    private readonly WorkPump<ActiveInstance> _turns;
    private readonly InstanceStore _store;
    private readonly ActivityRunner _activities;
    private readonly FunctionTable _functions;
    private readonly Alarms _alarms;
    private readonly StatusWaits _waits;
    private readonly DurableMetrics _metrics;
    private readonly WorkTracker _tracker;
    private readonly LocalRuntimeControl _control;
    private readonly TimeProvider _time;
    private readonly IServiceProvider _services;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _log;
    private readonly Random _shuffle;

    public DurableEngine(
        InstanceStore store,
        ActivityRunner activities,
        FunctionTable functions,
        Alarms alarms,
        StatusWaits waits,
        DurableMetrics metrics,
        WorkTracker tracker,
        LocalRuntimeControl control,
        IOptions<LocalRuntimeOptions> options,
        TimeProvider time,
        IServiceProvider services,
        ILoggerFactory loggers)
    {
        (_store, _activities, _functions, _alarms, _waits, _metrics) = (store, activities, functions, alarms, waits, metrics);
        (_tracker, _control, _time, _services) = (tracker, control, time, services);
        (_loggers, _log, _shuffle) = (loggers, loggers.CreateLogger<DurableEngine>(), new Random(options.Value.ShuffleSeed));
        _turns = new WorkPump<ActiveInstance>(options.Value.MaxConcurrentTurns, TakeTurnsAsync);
        activities.Answered = Answer;
    }

    /// <summary>Takes up what the last process left, and goes on from there.</summary>
    public void Start()
    {
        var (busy, sleeping) = _store.Unfinished();
        foreach (var (id, wakeAt) in sleeping)
        {
            Sleep(id, wakeAt);
        }

        foreach (var id in busy)
        {
            Ring(id);
        }
    }

    /// <summary>Something about the instance changed on disk: another status, another execution.</summary>
    public void Changed(string id)
    {
        Ring(id, instance => instance.Stale = true);
        _waits.Changed(id);
    }

    /// <summary>The inbox has something new.</summary>
    public void MessageArrived(string id) => Ring(id, instance => instance.InboxRung = true);

    private void Answer(ActivityJob job, Message message) =>
        Ring(job.InstanceId, instance => instance.Results.Add(new ActivityResult(job.Execution, message)));

    private void Sleep(string id, DateTime? until) => _alarms.Set("instance/" + id, until, () => Ring(id));

    private void Ring(string id, Action<ActiveInstance>? note = null)
    {
        if (_control.IsDead)
        {
            return;
        }

        ActiveInstance? active;
        lock (_gate)
        {
            if (!_active.TryGetValue(id, out active))
            {
                _active[id] = active = new ActiveInstance(id);
            }

            note?.Invoke(active);
            active.Rung = true;
            if (active.Queued)
            {
                return;
            }

            active.Queued = true;
            _tracker.Enter();
        }

        _turns.Add(active);
    }

    private async Task TakeTurnsAsync(ActiveInstance active)
    {
        try
        {
            await TakeTurnAsync(active);
        }
        catch (Exception) when (_control.IsDead)
        {
            // a simulated crash: memory is lost anyway
        }
        catch (Exception e)
        {
            _log.LogError(e, "A turn of {InstanceId} could not be taken; it is tried again in {Delay}.", active.Id, RetryAfterFailure);
            lock (_gate)
            {
                active.Stale = true;
            }

            Sleep(active.Id, Now() + RetryAfterFailure);
        }

        if (Release(active))
        {
            _turns.Add(active);
        }
    }

    /// <returns>Whether something has come meanwhile, so that another turn is due.</returns>
    private bool Release(ActiveInstance active)
    {
        lock (_gate)
        {
            if (active.Rung && !_control.IsDead)
            {
                return true;
            }

            active.Queued = false;
            if (active.Begun.Count == 0 && active.Results.Count == 0)
            {
                _active.Remove(active.Id);
            }
        }

        _tracker.Exit();
        return false;
    }

    private async Task TakeTurnAsync(ActiveInstance active)
    {
        var results = Refresh(active);
        if (active.Instance is not { IsFinal: false } instance)
        {
            Sleep(active.Id, null);
            Forget(active, results);
            return;
        }

        var answers = results.Where(result => result.Execution == instance.Execution).Select(result => result.Message).ToList();
        if (instance.Suspended)
        {
            BeginOpenActivities(active);
            await KeepAsync(active, instance, answers);
            Forget(active, results);
            return;
        }

        var now = Now(instance);
        if (instance.StartAt > now)
        {
            Sleep(active.Id, instance.StartAt);
            Forget(active, results);
            return;
        }

        var messages = Collect(active, instance, answers, now);
        if (messages.Count > 0 || instance.Turns.Count == 0)
        {
            var commit = Advance(active, instance, messages, now);
            _control.Pass(FaultPoint.BeforeCommit, active.Id, instance.Name);
            if (!await _store.CommitAsync(commit))
            {
                Ring(active.Id, stale => stale.Stale = true);
                return;
            }

            _control.Pass(FaultPoint.AfterCommit, active.Id, instance.Name);
            Conclude(active, commit);
        }

        Forget(active, results);
        if (active.Instance is { } current)
        {
            Sleep(active.Id, current.NextTimer);
            BeginOpenActivities(active);
        }
    }

    /// <summary>Brings memory up to what is on disk, and takes the answers that have come.</summary>
    private List<ActivityResult> Refresh(ActiveInstance active)
    {
        bool stale, inboxRung;
        List<ActivityResult> results;
        lock (_gate)
        {
            (stale, inboxRung, results) = (active.Stale, active.InboxRung, [.. active.Results]);
            (active.Rung, active.Stale, active.InboxRung) = (false, false, false);
        }

        if (stale)
        {
            (var instance, active.Inbox) = _store.Load(active.Id);
            active.Adopt(instance);
        }
        else if (inboxRung && active.Instance is { } known)
        {
            active.Inbox = _store.ReadInbox(known.Key);
        }

        return results;
    }

    private void Forget(ActiveInstance active, List<ActivityResult> results)
    {
        lock (_gate)
        {
            active.Results.RemoveRange(0, results.Count);
        }
    }

    /// <summary>An instance that is held keeps its answers on disk.</summary>
    private async Task KeepAsync(ActiveInstance active, Instance instance, List<Message> answers)
    {
        if (answers.Count == 0)
        {
            return;
        }

        await _store.KeepAsync(instance, answers);
        active.Begun.ExceptWith(answers.Select(answer => answer.TaskId));
        lock (_gate)
        {
            active.InboxRung = true;
        }
    }

    /// <summary>Due timers go first: an event that came as late as its deadline does not win.</summary>
    private List<Message> Collect(ActiveInstance active, Instance instance, List<Message> answers, DateTime now)
    {
        var due = instance.OpenTimers.Where(timer => timer.Value <= now).OrderBy(timer => timer.Value).ThenBy(timer => timer.Key);
        List<Message> messages = [.. due.Select(timer => new Message(MessageKind.TimerFired, timer.Key, null, null)), .. active.Inbox.Messages, .. answers];
        if (messages.Count > 0 && _control.Pass(FaultPoint.Deliver, active.Id, instance.Name) == Fault.Reorder)
        {
            messages.Reverse();
        }

        return messages;
    }

    private TurnCommit Advance(ActiveInstance active, Instance from, IReadOnlyList<Message> messages, DateTime now)
    {
        var leftBehind = new List<(long, ScheduledAction)>();
        var asked = new List<ScheduledAction>();
        var current = from;
        var function = _functions.Orchestrator(from.Name);
        using var scope = function?.Method.NeedsInstance == true ? _services.CreateScope() : null;
        for (var generation = 1; ; generation++)
        {
            var result = Replay.Run(function, current, now, messages, scope?.ServiceProvider ?? _services, _loggers);
            current.Add(result);
            asked.AddRange(result.Turn.Scheduled);
            if (!result.ContinuedAsNew && result.Status == OrchestrationRuntimeStatus.Running)
            {
                return new(from, current, result, active.Inbox.UpTo, [], leftBehind, asked, now);
            }

            leftBehind.AddRange(current.OpenActivities.Values
                .Where(activity => current != from || !active.Begun.Contains(activity.Id))
                .Select(activity => (current.Execution, activity)));
            if (!result.ContinuedAsNew)
            {
                return new(from, current, result, active.Inbox.UpTo, [], leftBehind, asked, now);
            }

            current = current.Next(result.NewInput);
            messages = Shuffled(result.Carried);
            if (generation == LongestChain)
            {
                return new(from, current, result, active.Inbox.UpTo, messages, leftBehind, asked, now);
            }
        }
    }

    private void Conclude(ActiveInstance active, TurnCommit commit)
    {
        _metrics.Asked(commit.Asked);
        foreach (var (execution, activity) in commit.LeftBehind)
        {
            _activities.Begin(new ActivityJob(active.Id, execution, activity));
        }

        if (commit.Last.Failure is { } failure)
        {
            _log.LogError("The orchestration {InstanceId} failed: {Failure}", active.Id, failure);
        }

        var hasMore = active.Inbox.HasMore || commit.Carried.Count > 0;
        active.Inbox = Inbox.Empty;
        if (commit.Last.Status != OrchestrationRuntimeStatus.Running)
        {
            active.Adopt(null);
            Sleep(active.Id, null);
            lock (_gate)
            {
                active.Stale = true;
            }
        }
        else
        {
            active.Adopt(commit.To);
            active.Begun.IntersectWith(commit.To.OpenActivities.Keys);
            if (hasMore || commit.To.Turns.Count == 0)
            {
                MessageArrived(active.Id);
            }
        }

        if (commit.To.Turns.Count <= 1 || active.Instance is null)
        {
            _waits.Changed(active.Id);
        }
    }

    private void BeginOpenActivities(ActiveInstance active)
    {
        foreach (var activity in active.Instance!.OpenActivities.Values)
        {
            var answered = active.Inbox.Messages.Any(message => message.Kind != MessageKind.Event && message.TaskId == activity.Id);
            if (!answered && active.Begun.Add(activity.Id))
            {
                _activities.Begin(new ActivityJob(active.Id, active.Instance.Execution, activity));
            }
        }
    }

    /// <summary>Events that go along to the next generation come in any order, as they do in Durable Task.</summary>
    private Message[] Shuffled(IReadOnlyList<Message> messages)
    {
        Message[] shuffled = [.. messages];
        if (shuffled.Length > 1)
        {
            lock (_shuffle)
            {
                _shuffle.Shuffle(shuffled);
            }
        }

        return shuffled;
    }

    private DateTime Now() => _time.GetUtcNow().UtcDateTime;

    /// <summary>An orchestration's time never runs backwards, even if the machine's clock is set back.</summary>
    private DateTime Now(Instance instance)
    {
        var now = Now();
        return instance.Turns.Count > 0 && instance.Turns[^1].At is var last && last > now ? last : now;
    }
}
