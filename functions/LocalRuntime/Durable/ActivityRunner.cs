using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>Runs activities, a bounded number at a time. Their answers are not stored here: the turn that takes an answer commits it.</summary>
internal sealed class ActivityRunner : IDisposable
{
    private readonly FunctionTable _functions;
    private readonly WorkTracker _tracker;
    private readonly LocalRuntimeControl _control;
    private readonly IServiceProvider _services;
    private readonly ILogger<ActivityRunner> _log;
    private readonly WorkPump<ActivityJob> _jobs;
    private readonly CancellationTokenSource _lifetime = new();
    private readonly TaskCompletionSource _stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ActivityRunner(
        FunctionTable functions,
        WorkTracker tracker,
        LocalRuntimeControl control,
        IOptions<LocalRuntimeOptions> options,
        IServiceProvider services,
        ILogger<ActivityRunner> log)
    {
        (_functions, _tracker, _control, _services, _log) = (functions, tracker, control, services, log);
        _jobs = new WorkPump<ActivityJob>(options.Value.MaxConcurrentActivities, HandleAsync);
    }

    /// <summary>Hears each answer.</summary>
    public Action<ActivityJob, Message>? Answered { private get; set; }

    /// <summary>Completes when no further activity begins.</summary>
    public Task Stopping => _stopping.Task;

    /// <summary>Begins no further activity; the next start of the process does.</summary>
    public void StopBeginning() => _stopping.TrySetResult();

    /// <summary>Asks what still runs to end.</summary>
    public void Cancel() => _lifetime.Cancel();

    public void Begin(ActivityJob job)
    {
        _tracker.Enter();
        _jobs.Add(job);
    }

    public void Dispose() => _lifetime.Dispose();

    private async Task HandleAsync(ActivityJob job)
    {
        try
        {
            if (!Stopping.IsCompleted)
            {
                await RunAsync(job);
            }
        }
        catch (Exception) when (_control.IsDead || _lifetime.IsCancellationRequested)
        {
            // cut off, not failed: the next start runs it again
        }

        _tracker.Exit();
    }

    private async Task RunAsync(ActivityJob job)
    {
        _control.Pass(FaultPoint.BeforeActivity, job.InstanceId, job.Action.Name!);
        var answer = await CallAsync(job);
        if (_control.Pass(FaultPoint.AfterActivity, job.InstanceId, job.Action.Name!) == Fault.Repeat)
        {
            answer = await CallAsync(job);
        }

        Answered?.Invoke(job, answer);
    }

    private async Task<Message> CallAsync(ActivityJob job)
    {
        try
        {
            var function = _functions.Activity(job.Action.Name!)
                ?? throw new InvalidOperationException($"There is no activity named '{job.Action.Name}'.");
            await using var scope = _services.CreateAsyncScope();
            var result = await function.Method.InvokeAsync(new FunctionCall
            {
                Services = scope.ServiceProvider,
                Cancellation = _lifetime.Token,
                Input = job.Action.Input,
            });
            return new Message(MessageKind.TaskCompleted, job.Action.Id, null, JsonDataConverter.Default.Serialize(result));
        }
        catch (Exception e) when (!_control.IsDead && !_lifetime.IsCancellationRequested)
        {
            _log.LogWarning(e, "The activity {Activity} of {InstanceId} failed.", job.Action.Name, job.InstanceId);
            var failure = JsonDataConverter.Default.Serialize(TaskFailureDetails.FromException(e));
            return new Message(MessageKind.TaskFailed, job.Action.Id, null, failure);
        }
    }
}
