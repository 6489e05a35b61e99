using System.Threading.Channels;
using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// What Microsoft's engine runs on here. An instance sleeps on disk; when something reaches it (a message, an answer, a due timer) it is loaded
/// and handed to the engine, and what the engine made of it is committed in one transaction. Many instances take turns at once, one instance
/// takes one at a time. What happens to be in memory can be lost at any moment: the disk says which activities have no answer yet, and those
/// run again.
/// <para>
/// Timers are no messages: those in the history that have not fired are open, and the earliest wakes the instance.
/// </para>
/// </summary>
internal sealed class OrchestrationService(
    OrchestrationStore store,
    Alarms alarms,
    StatusWaits waits,
    DurableMetrics metrics,
    WorkTracker tracker,
    LocalHostControl control,
    IOptions<LocalHostOptions> options,
    TimeProvider time,
    ILogger<OrchestrationService> log) : IOrchestrationService
{
    private static readonly TimeSpan RetryAfterFailure = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ActiveInstance> _active = new(StringComparer.Ordinal);
    private readonly Channel<ActiveInstance> _turns = Channel.CreateUnbounded<ActiveInstance>();
    private readonly Channel<Activity> _activities = Channel.CreateUnbounded<Activity>();
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
    public int TaskOrchestrationDispatcherCount => 1;
    public int TaskActivityDispatcherCount => 1;
    public int MaxConcurrentTaskOrchestrationWorkItems => options.Value.MaxConcurrentTurns;
    public int MaxConcurrentTaskActivityWorkItems => options.Value.MaxConcurrentActivities;
    public BehaviorOnContinueAsNew EventBehaviourForContinueAsNew => BehaviorOnContinueAsNew.Carryover;

    /// <summary>Completes when no further activity begins.</summary>
    public Task Stopping => _stopping.Task;

    /// <summary>Nothing yet: the engine starts this before it is set up itself.</summary>
    public Task StartAsync() => Task.CompletedTask;

    /// <summary>Lets turns begin, and takes up what the last process left.</summary>
    public void Open()
    {
        var (busy, sleeping) = store.Unfinished();
        foreach (var (id, wakeAt) in sleeping)
        {
            Sleep(id, wakeAt);
        }

        foreach (var id in busy)
        {
            Ring(id);
        }

        _open.TrySetResult();
    }

    /// <summary>Begins no further activity; the next start of the process does.</summary>
    public void StopBeginning() => _stopping.TrySetResult();

    /// <summary>There is something new for an instance on disk.</summary>
    public void MessageArrived(string id) => Ring(id, instance => instance.HasMessages = true);

    /// <summary>Another execution has taken the place of an instance's, or it is over.</summary>
    public void Changed(string id)
    {
        Ring(id, instance => instance.Stale = true);
        waits.Changed(id);
    }

    public async Task<TaskOrchestrationWorkItem> LockNextTaskOrchestrationWorkItemAsync(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        await _open.Task.WaitAsync(cancellationToken);
        while (true)
        {
            var active = await _turns.Reader.ReadAsync(cancellationToken);
            try
            {
                if (Prepare(active) is { } turn)
                {
                    return turn;
                }
            }
            catch (Exception) when (control.IsDead)
            {
                // a simulated crash: memory is lost anyway
            }
            catch (InvalidDataException e)
            {
                await FailAsync(active, e);
            }
            catch (Exception e)
            {
                Postpone(active, e);
            }

            Release(active);
        }
    }

    public async Task CompleteTaskOrchestrationWorkItemAsync(
        TaskOrchestrationWorkItem workItem,
        OrchestrationRuntimeState newOrchestrationRuntimeState,
        IList<TaskMessage> outboundMessages,
        IList<TaskMessage> orchestratorMessages,
        IList<TaskMessage> timerMessages,
        TaskMessage continuedAsNewMessage,
        OrchestrationState orchestrationState)
    {
        var turn = (Turn)workItem;
        var (active, from, state) = (turn.Active, turn.Active.Generation!, newOrchestrationRuntimeState);
        control.Pass(FaultPoint.BeforeCommit, active.Id, from.Name);
        var to = NextGeneration(from, state);
        List<string>? reached;
        try
        {
            reached = await store.CommitAsync(CommitOf(turn, from, to, state, orchestratorMessages));
        }
        catch (NotSupportedException e)
        {
            await FailAsync(active, e);
            return;
        }

        if (reached is null)
        {
            Ring(active.Id, stale => stale.Stale = true);
            return;
        }

        control.Pass(FaultPoint.AfterCommit, active.Id, from.Name);
        metrics.Count("activity", outboundMessages.Count);
        metrics.Count("timer", timerMessages.Count);
        Conclude(turn, to, state);
        foreach (var id in reached)
        {
            MessageArrived(id);
        }
    }

    public Task AbandonTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        if (!control.IsDead)
        {
            Postpone(((Turn)workItem).Active, null);
        }

        return Task.CompletedTask;
    }

    public Task ReleaseTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        Release(((Turn)workItem).Active);
        return Task.CompletedTask;
    }

    public async Task<TaskActivityWorkItem> LockNextTaskActivityWorkItem(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        while (true)
        {
            var activity = await _activities.Reader.ReadAsync(cancellationToken);
            if (!Stopping.IsCompleted)
            {
                return activity;
            }

            await AbandonTaskActivityWorkItemAsync(activity);
        }
    }

    public Task CompleteTaskActivityWorkItemAsync(TaskActivityWorkItem workItem, TaskMessage responseMessage)
    {
        Ring(responseMessage.OrchestrationInstance.InstanceId, instance => instance.Answers.Add(responseMessage));
        tracker.Exit();
        return Task.CompletedTask;
    }

    /// <summary>Cut off, not failed: the next start runs it again.</summary>
    public Task AbandonTaskActivityWorkItemAsync(TaskActivityWorkItem workItem)
    {
        Ring(workItem.TaskMessage.OrchestrationInstance.InstanceId);
        tracker.Exit();
        return Task.CompletedTask;
    }

    public Task<TaskActivityWorkItem> RenewTaskActivityWorkItemLockAsync(TaskActivityWorkItem workItem) => Task.FromResult(workItem);
    public Task RenewTaskOrchestrationWorkItemLockAsync(TaskOrchestrationWorkItem workItem) => Task.CompletedTask;
    public bool IsMaxMessageCountExceeded(int currentMessageCount, OrchestrationRuntimeState runtimeState) => false;
    public int GetDelayInSecondsAfterOnProcessException(Exception exception) => 0;
    public int GetDelayInSecondsAfterOnFetchException(Exception exception) => 0;
    public Task StopAsync() => Task.CompletedTask;
    public Task StopAsync(bool isForced) => Task.CompletedTask;
    public Task CreateAsync() => Task.CompletedTask;
    public Task CreateAsync(bool recreateInstanceStore) => Task.CompletedTask;
    public Task CreateIfNotExistsAsync() => Task.CompletedTask;
    public Task DeleteAsync() => throw new NotSupportedException("The data folder is deleted as a whole.");
    public Task DeleteAsync(bool deleteInstanceStore) => DeleteAsync();
    private void Sleep(string id, DateTime? until) => alarms.Set("instance/" + id, until, () => Ring(id));

    private void Ring(string id, Action<ActiveInstance>? note = null)
    {
        if (control.IsDead)
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
            active.Ring();
            if (active.Queued)
            {
                return;
            }

            active.Queued = true;
            tracker.Enter();
        }

        _turns.Writer.TryWrite(active);
    }

    private void Release(ActiveInstance active)
    {
        lock (_gate)
        {
            if (active.Rung && !control.IsDead)
            {
                _turns.Writer.TryWrite(active);
                return;
            }

            active.Queued = false;
            if (active.Begun.Count == 0 && active.Answers.Count == 0)
            {
                _active.Remove(active.Id);
            }
        }

        tracker.Exit();
    }

    /// <summary>A turn of an instance, with what has come for it; null when there is nothing to do.</summary>
    private Turn? Prepare(ActiveInstance active)
    {
        var turn = new Turn(this, active) { InstanceId = active.Id, LockedUntilUtc = DateTime.MaxValue };
        if (!Gather(turn))
        {
            return null;
        }

        turn.OrchestrationRuntimeState = StateOf(active.Generation!);
        turn.Session = options.Value.ExtendedSessions ? turn : null;
        return turn;
    }

    /// <summary>While activities of an instance run, its code stays in memory and goes on with their answers, without a replay.</summary>
    /// <returns>What has come; null when nothing will for now.</returns>
    private async Task<IList<TaskMessage>?> FetchAsync(Turn turn)
    {
        var active = turn.Active;
        while (!control.IsDead)
        {
            Task? bell;
            lock (_gate)
            {
                if (active.Stale || (!active.Rung && (active.Begun.Count == 0 || Stopping.IsCompleted)))
                {
                    return null;
                }

                bell = active.Rung ? null : active.NextRing();
            }

            if (bell is not null)
            {
                await bell;
            }
            else if (Gather(turn))
            {
                return turn.NewMessages;
            }
        }

        return null;
    }

    /// <summary>Brings memory up to what is on disk and gathers what has come.</summary>
    /// <returns>Whether there is anything to do.</returns>
    private bool Gather(Turn turn)
    {
        var active = turn.Active;
        bool stale, hasMessages;
        List<TaskMessage> answers;
        lock (_gate)
        {
            if (active.Stale && turn.OrchestrationRuntimeState is not null)
            {
                // The code in memory is no longer that of what is on disk.
                return false;
            }

            (stale, hasMessages, answers) = (active.Stale, active.HasMessages || active.Stale, [.. active.Answers]);
            (active.Rung, active.Stale, active.HasMessages) = (false, false, false);
        }

        if (stale)
        {
            active.Adopt(store.Load(active.Id));
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (active.Generation is not { IsFinal: false } generation || generation.StartAt > now)
        {
            Sleep(active.Id, active.Generation is { IsFinal: false } ? active.Generation.StartAt : null);
            Forget(active, answers.Count);
            return false;
        }

        // An orchestration's time never runs backwards, even if the machine's clock is set back.
        now = generation.LastTurn > now ? generation.LastTurn : now;
        var (messages, upTo, hasMore) = hasMessages ? store.ReadMessages(generation.Key, active.Id) : ([], 0, false);
        var batch = Batch(active, generation, messages, answers, now);
        if (batch.Count == 0)
        {
            Forget(active, answers.Count);
            Sleep(active.Id, generation.NextTimer);
            BeginOpenActivities(active, generation);
            return false;
        }

        if (hasMore)
        {
            MessageArrived(active.Id);
        }

        turn.Take(batch, now, upTo, answers.Count);
        return true;
    }

    private static OrchestrationRuntimeState StateOf(Generation generation)
    {
        try
        {
            return new OrchestrationRuntimeState([.. generation.Events]);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException("The history contradicts itself.", e);
        }
    }

    /// <summary>Due timers go first: an event that came as late as its deadline does not win.</summary>
    private List<TaskMessage> Batch(
        ActiveInstance active, Generation generation, List<TaskMessage> messages, List<TaskMessage> answers, DateTime now)
    {
        var self = new OrchestrationInstance { InstanceId = active.Id, ExecutionId = generation.Execution };
        var due = generation.OpenTimers
            .Where(timer => timer.Value <= now)
            .OrderBy(timer => timer.Value).ThenBy(timer => timer.Key)
            .Select(timer => new TaskMessage
            {
                Event = new TimerFiredEvent(-1) { TimerId = timer.Key, FireAt = timer.Value },
                OrchestrationInstance = self,
            });
        List<TaskMessage> batch =
        [
            .. due,
            .. messages,
            .. answers.Where(answer => answer.OrchestrationInstance.ExecutionId == generation.Execution),
        ];
        if (batch.Count > 0 && control.Pass(FaultPoint.Deliver, active.Id, generation.Name) == InjectedFault.Reorder)
        {
            batch.Reverse();
            batch = [.. batch.OrderBy(message => message.Event is not ExecutionStartedEvent)];
        }

        return batch;
    }

    private static Generation? NextGeneration(Generation from, OrchestrationRuntimeState state)
    {
        if (state.ExecutionStartedEvent is null)
        {
            return null;
        }

        if (state.OrchestrationInstance!.ExecutionId == from.Execution)
        {
            from.Add(state.NewEvents);
            return from;
        }

        var next = new Generation(from.Key, from.Name, state.OrchestrationInstance.ExecutionId);
        next.Add(state.Events);
        return next;
    }

    /// <summary>What to write. Null for the next generation is when the engine would have nothing of the turn, as of a message to an instance without a start.</summary>
    private static TurnCommit CommitOf(Turn turn, Generation from, Generation? to, OrchestrationRuntimeState state, IList<TaskMessage> messages)
    {
        var status = to is null ? OrchestrationStatus.Failed : state.OrchestrationStatus;
        var final = OrchestrationStore.IsFinal(status);
        return new TurnCommit(from.Key, from.Execution, to?.Execution ?? from.Execution, status)
        {
            Piece = to == from ? from.Pieces : 0,
            Events = [.. to is null ? [] : to == from ? state.NewEvents : state.Events],
            MessagesUpTo = turn.MessagesUpTo,
            Messages = [.. messages],
            OpenActivities = final ? 0 : to!.OpenActivities.Count,
            WakeAt = final ? null : to!.NextTimer,
            At = turn.Now,
            CustomStatus = state.Status,
            Output = state.ExecutionCompletedEvent?.Result,
            Failure = to is null ? new FailureDetails("NoStart", "The orchestration has no start in its history.", null, null, true) : state.FailureDetails,
        };
    }

    private void Conclude(Turn turn, Generation? to, OrchestrationRuntimeState state)
    {
        var active = turn.Active;
        Forget(active, turn.AnswersTaken);
        if (to is null || OrchestrationStore.IsFinal(state.OrchestrationStatus))
        {
            if (state.FailureDetails is { } failure)
            {
                log.LogError("The orchestration {InstanceId} failed: {Failure}", active.Id, failure);
            }

            active.Adopt(null);
            Sleep(active.Id, null);
            lock (_gate)
            {
                active.Stale = true;
            }

            waits.Changed(active.Id);
            return;
        }

        to.Pieces = to == active.Generation ? to.Pieces + 1 : 1;
        var isFirst = to.Pieces == 1;
        active.Adopt(to);
        active.Begun.IntersectWith(to.OpenActivities.Keys);
        Sleep(active.Id, to.NextTimer);
        BeginOpenActivities(active, to);
        if (isFirst)
        {
            waits.Changed(active.Id);
        }
    }

    private void BeginOpenActivities(ActiveInstance active, Generation generation)
    {
        foreach (var scheduled in generation.OpenActivities.Values.Where(scheduled => active.Begun.Add(scheduled.EventId)))
        {
            tracker.Enter();
            _activities.Writer.TryWrite(new Activity
            {
                Id = $"{generation.Execution}/{scheduled.EventId}",
                LockedUntilUtc = DateTime.MaxValue,
                TaskMessage = new TaskMessage
                {
                    Event = scheduled,
                    OrchestrationInstance = new OrchestrationInstance { InstanceId = active.Id, ExecutionId = generation.Execution },
                },
            });
        }
    }

    private void Forget(ActiveInstance active, int answers)
    {
        lock (_gate)
        {
            active.Answers.RemoveRange(0, answers);
        }
    }

    /// <summary>A history that cannot be read or stored ends that one instance, with the reason; the others never notice.</summary>
    private async Task FailAsync(ActiveInstance active, Exception why)
    {
        log.LogError(why, "The orchestration {InstanceId} cannot go on.", active.Id);
        try
        {
            await store.FailAsync(active.Id, TaskFailureDetails.FromException(why), time.GetUtcNow().UtcDateTime);
            Changed(active.Id);
        }
        catch (Exception e) when (!control.IsDead)
        {
            Postpone(active, e);
        }
    }

    private void Postpone(ActiveInstance active, Exception? why)
    {
        log.LogError(why, "A turn of {InstanceId} could not be taken; it is tried again in {Delay}.", active.Id, RetryAfterFailure);
        lock (_gate)
        {
            active.Stale = true;
        }

        Sleep(active.Id, time.GetUtcNow().UtcDateTime + RetryAfterFailure);
    }

    /// <summary>A turn of an instance, with what it takes; and the next ones, where the engine goes on without a replay.</summary>
    internal sealed class Turn(OrchestrationService service, ActiveInstance active) : TaskOrchestrationWorkItem, IOrchestrationSession
    {
        public ActiveInstance Active { get; } = active;

        /// <summary>The turn's time, UTC.</summary>
        public DateTime Now { get; private set; }

        public long MessagesUpTo { get; private set; }
        public int AnswersTaken { get; private set; }

        public void Take(IList<TaskMessage> messages, DateTime now, long messagesUpTo, int answersTaken) =>
            (NewMessages, Now, MessagesUpTo, AnswersTaken) = (messages, now, messagesUpTo, answersTaken);

        public Task<IList<TaskMessage>?> FetchNewOrchestrationMessagesAsync(TaskOrchestrationWorkItem workItem) => service.FetchAsync(this);
        public Task EndSessionAsync() => Task.CompletedTask;
    }

    private sealed class Activity : TaskActivityWorkItem;
}
