using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>The context that one run of an orchestrator's code sees, fed with the recorded steps first and then with a new one.</summary>
internal sealed class ReplayContext(Instance instance, OrchestratorLoop loop, ILoggerFactory loggers) : TaskOrchestrationContext
{
    private readonly Dictionary<int, Action<Message>> _open = [];
    private readonly Dictionary<int, DateTime> _openTimers = [];
    private List<ScheduledAction> _asked = [];
    private DateTime _now;
    private bool _replaying = true;
    private int _nextId;
    private int _guids;

    public override TaskName Name => instance.Name;

    public override string InstanceId => instance.Id;

    public override DateTime CurrentUtcDateTime => _now;

    public override bool IsReplaying => _replaying;

    public EventWaits Waits { get; } = new();

    /// <summary>Timers that have neither fired nor been given up.</summary>
    public IReadOnlyDictionary<int, DateTime> OpenTimers => _openTimers;

    public object? CustomStatus { get; private set; }

    public bool HasContinuedAsNew { get; private set; }

    public object? NewInput { get; private set; }

    protected override ILoggerFactory LoggerFactory => loggers;

    public void BeginTurn(DateTime at, bool replaying)
    {
        _now = at;
        _replaying = replaying;
        _asked = [];
    }

    /// <summary>What the code asked for in this turn.</summary>
    public IReadOnlyList<ScheduledAction> Asked => _asked;

    public void Deliver(Message message)
    {
        if (message.Kind == MessageKind.Event)
        {
            Waits.Deliver(message.Name!, message.Payload);
        }
        else if (_open.Remove(message.TaskId, out var complete))
        {
            _openTimers.Remove(message.TaskId);
            complete(message);
        }
    }

    /// <summary>A recorded timer keeps its recorded time, whatever the code would say today.</summary>
    public void KeepRecordedTimes(IReadOnlyList<ScheduledAction> recorded)
    {
        foreach (var action in recorded)
        {
            if (_openTimers.ContainsKey(action.Id))
            {
                _openTimers[action.Id] = action.DueAt;
            }
        }
    }

    public override T? GetInput<T>()
        where T : default => JsonDataConverter.Default.Deserialize<T>(instance.Input);

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("The options were given as the activity's input.", nameof(input));
        }

        if (options?.Retry?.Policy is not { } policy)
        {
            return await CallOnce<TResult>(name, input);
        }

        var began = _now;
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? delay = null;
            try
            {
                return await CallOnce<TResult>(name, input);
            }
            catch (TaskFailedException e) when ((delay = RetryDelay(policy, attempt, _now - began, e.FailureDetails)) is not null)
            {
                await CreateTimer(_now + delay!.Value, CancellationToken.None);
            }
        }
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var id = Ask(ActionKind.Timer, null, null, fireAt.ToUniversalTime());
        var source = new TaskCompletionSource();
        _open[id] = _ => source.TrySetResult();
        _openTimers[id] = fireAt.ToUniversalTime();
        cancellationToken.Register(() =>
        {
            if (source.TrySetCanceled(cancellationToken))
            {
                _open.Remove(id);
                _openTimers.Remove(id);
            }
        });
        return source.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        EnsureHere();
        return Waits.Wait<T>(eventName, cancellationToken);
    }

    public override void SetCustomStatus(object? customStatus)
    {
        EnsureHere();
        CustomStatus = customStatus;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        EnsureHere();
        HasContinuedAsNew = true;
        NewInput = newInput;
        if (preserveUnprocessedEvents)
        {
            Waits.ForwardUnprocessed();
        }
        else
        {
            Waits.DropUnprocessed();
        }
    }

    public override Guid NewGuid()
    {
        EnsureHere();
        var name = $"{InstanceId}_{_now:o}_{_guids++}";
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: a hash of our own choice
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static TimeSpan? RetryDelay(RetryPolicy policy, int attempt, TimeSpan elapsed, TaskFailureDetails failure)
    {
        if (attempt >= policy.MaxNumberOfAttempts
            || !policy.ShouldRetry(failure)
            || (policy.RetryTimeout != Timeout.InfiniteTimeSpan && elapsed >= policy.RetryTimeout))
        {
            return null;
        }

        var delay = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
        return policy.MaxRetryInterval != Timeout.InfiniteTimeSpan && delay >= policy.MaxRetryInterval.TotalMilliseconds
            ? policy.MaxRetryInterval
            : TimeSpan.FromMilliseconds(delay);
    }

    private Task<T> CallOnce<T>(TaskName name, object? input)
    {
        // Replay compares kind and name only; what was asked for then is on record.
        var id = Ask(ActionKind.Activity, name.Name, _replaying ? null : JsonDataConverter.Default.Serialize(input), default);
        var source = new TaskCompletionSource<T>();
        _open[id] = message =>
        {
            if (message.Kind == MessageKind.TaskFailed)
            {
                source.SetException(new TaskFailedException(
                    name, id, JsonDataConverter.Default.Deserialize<TaskFailureDetails>(message.Payload)!));
                return;
            }

            try
            {
                source.SetResult(JsonDataConverter.Default.Deserialize<T>(message.Payload)!);
            }
            catch (System.Text.Json.JsonException e)
            {
                source.SetException(e);
            }
        };
        return source.Task;
    }

    private int Ask(ActionKind kind, string? name, string? input, DateTime dueAt)
    {
        EnsureHere();
        var action = new ScheduledAction(kind, _nextId++, name, input, dueAt);
        _asked.Add(action);
        return action.Id;
    }

    private void EnsureHere()
    {
        if (!loop.IsHere)
        {
            throw new InvalidOperationException("The orchestrator left its thread: it may await only what its context returns, without ConfigureAwait(false) and without Task.Run.");
        }
    }
}
