using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// Runs an orchestrator's code against its history and then against new messages. The code starts from its first
/// line every time; each recorded step is delivered again, and what the code asks for must be what was recorded.
/// </summary>
internal sealed class Replay
{
    /// <summary>16 KB of UTF-16, as Durable Task allows.</summary>
    private const int LongestCustomStatus = 8 * 1024;

    private readonly Instance _instance;
    private readonly OrchestratorLoop _loop = new();
    private readonly ReplayContext _context;
    private Task<object?>? _code;

    private Replay(Instance instance, ILoggerFactory loggers)
    {
        _instance = instance;
        _context = new ReplayContext(instance, _loop, loggers);
    }

    public static TurnResult Run(
        OrchestratorFunction? function, Instance instance, DateTime now, IReadOnlyList<Message> messages, IServiceProvider services, ILoggerFactory loggers)
    {
        if (function is null)
        {
            return Failed(now, messages, [], new InvalidOperationException($"There is no orchestrator named '{instance.Name}'."));
        }

        var replay = new Replay(instance, loggers);
        TurnResult? result = null;
        replay._loop.Run(() => result = replay.Run(() => function.Invoke(replay._context, instance.Input, services), now, messages));
        return result!;
    }

    private TurnResult Run(Func<Task<object?>> code, DateTime now, IReadOnlyList<Message> messages)
    {
        try
        {
            foreach (var turn in _instance.Turns)
            {
                Take(code, turn.At, turn.Received, replaying: true);
                Compare(turn.Scheduled);
            }

            Take(code, now, messages, replaying: false);
            return Conclude(now, messages);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Failed(now, messages, _context.Asked, e);
        }
    }

    private void Take(Func<Task<object?>> code, DateTime at, IReadOnlyList<Message> messages, bool replaying)
    {
        if (_code is { IsCompleted: true })
        {
            throw new NonDeterministicOrchestrationException($"The orchestrator '{_instance.Name}' of '{_instance.Id}' ended earlier than its history: its code changed, or is not deterministic.");
        }

        _context.BeginTurn(at, replaying);
        if (_code is null)
        {
            _code = code();
            _loop.Drain();
        }

        foreach (var message in messages)
        {
            _context.Deliver(message);
            _loop.Drain();
        }
    }

    private void Compare(IReadOnlyList<ScheduledAction> recorded)
    {
        var asked = _context.Asked;
        for (var i = 0; i < Math.Max(asked.Count, recorded.Count); i++)
        {
            var now = i < asked.Count ? asked[i] : null;
            var then = i < recorded.Count ? recorded[i] : null;
            if (now is null || then is null || !now.IsSameWorkAs(then))
            {
                throw new NonDeterministicOrchestrationException(
                    $"The orchestrator '{_instance.Name}' of '{_instance.Id}' asked for {now?.ToString() ?? "nothing"} where its history records {then?.ToString() ?? "nothing"} (action {(now ?? then)!.Id}): its code changed, or is not deterministic.");
            }
        }

        _context.KeepRecordedTimes(recorded);
    }

    private TurnResult Conclude(DateTime now, IReadOnlyList<Message> messages)
    {
        var turn = new HistoryTurn(now, messages, _context.Asked);
        if (_code!.IsFaulted || _code.IsCanceled)
        {
            return Failed(now, messages, _context.Asked, _code.Exception?.InnerException ?? new TaskCanceledException(_code));
        }

        var status = JsonDataConverter.Default.Serialize(_context.CustomStatus);
        if (status?.Length > LongestCustomStatus)
        {
            throw new InvalidOperationException($"The custom status of '{_instance.Id}' has {status.Length} characters; at most {LongestCustomStatus} (16 KB) are allowed.");
        }

        if (!_code.IsCompleted)
        {
            return new(OrchestrationRuntimeStatus.Running, turn, _context.OpenTimers) { CustomStatus = status };
        }

        return _context.HasContinuedAsNew
            ? new(OrchestrationRuntimeStatus.Running, turn, Nothing)
            {
                ContinuedAsNew = true,
                NewInput = JsonDataConverter.Default.Serialize(_context.NewInput),
                Carried = _context.Waits.Forwarded ?? [],
            }
            : new(OrchestrationRuntimeStatus.Completed, turn, Nothing)
            {
                CustomStatus = status,
                Output = JsonDataConverter.Default.Serialize(_code.Result),
            };
    }

    private static readonly Dictionary<int, DateTime> Nothing = [];

    private static TurnResult Failed(DateTime now, IReadOnlyList<Message> messages, IReadOnlyList<ScheduledAction> asked, Exception e) =>
        new(OrchestrationRuntimeStatus.Failed, new HistoryTurn(now, messages, asked), Nothing)
        {
            Failure = TaskFailureDetails.FromException(e),
        };
}
