using System.Text;
using DurableTask.Core;
using DurableTask.Core.Command;
using DurableTask.Core.Exceptions;
using DurableTask.Core.History;
using DurableTask.Core.Middleware;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;
using Microsoft.DurableTask.Worker.Shims;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// Microsoft's engine, the one behind Durable Functions, over <see cref="OrchestrationService"/>: it dispatches, replays and decides what a turn
/// led to. Ours are the clock that it tells orchestrators, and guards: what it would try again for ever fails that one instance instead.
/// </summary>
internal sealed class DurableEngine : IDisposable
{
    /// <summary>16 KB in UTF-16, the limit of the services that orchestrations are made for.</summary>
    private const int LongestCustomStatus = 8 * 1024;

    private readonly OrchestrationService _service;
    private readonly LocalHostControl _control;
    private readonly TaskHubWorker _worker;
    private readonly CancellationTokenSource _lifetime = new();

    public DurableEngine(
        OrchestrationService service,
        FunctionTable functions,
        LocalHostControl control,
        IServiceProvider services,
        IOptions<DurableTaskWorkerOptions> options,
        ILoggerFactory loggers)
    {
        (_service, _control) = (service, control);
        var shims = new DurableTaskShimFactory(options.Value, loggers);
        _worker = new TaskHubWorker(
            service,
            new Finder<TaskOrchestration>(name => functions.Orchestrator(name) is { } function
                ? shims.CreateOrchestration(function.Name, new OrchestratorCall(function, services, options.Value.DataConverter, loggers))
                : null),
            new Finder<TaskActivity>(name => functions.Activity(name) is { } function
                ? shims.CreateActivity(function.Name, new ActivityCall(function, services, control, _lifetime.Token))
                : null))
        {
            ErrorPropagationMode = ErrorPropagationMode.UseFailureDetails,
        };
        _worker.AddOrchestrationDispatcherMiddleware(GuardTurnAsync);
        _worker.AddActivityDispatcherMiddleware(GuardActivityAsync);
    }

    public async Task StartAsync()
    {
        await _worker.StartAsync();

        // Without it the history would not tell what an activity was asked. The engine has no place for it before its start, so turns begin after.
        _worker.TaskOrchestrationDispatcher.IncludeParameters = true;
        _service.Open();
    }

    public void StopBeginning() => _service.StopBeginning();

    /// <summary>Asks what still runs to end, and takes no further turns.</summary>
    public async Task StopAsync()
    {
        await _lifetime.CancelAsync();
        await _worker.StopAsync(isForced: true);
    }

    public void Dispose()
    {
        _worker.Dispose();
        _lifetime.Dispose();
    }

    private async Task GuardTurnAsync(DispatchMiddlewareContext context, Func<Task> next)
    {
        var state = context.GetProperty<OrchestrationRuntimeState>();
        var turn = (OrchestrationService.Turn)context.GetProperty<TaskOrchestrationWorkItem>();
        foreach (var each in state.NewEvents)
        {
            each.Timestamp = turn.Now;
        }

        try
        {
            await next();
            if (context.GetProperty<OrchestratorExecutionResult>()?.CustomStatus is { Length: > LongestCustomStatus } status)
            {
                throw new InvalidOperationException($"The custom status is {status.Length / 512} KB long; 16 KB are allowed.");
            }
        }
        catch (Exception e) when (!_control.IsDead && e is not (OutOfMemoryException or SessionAbortedException))
        {
            context.SetProperty(new OrchestratorExecutionResult
            {
                Actions =
                [
                    new OrchestrationCompleteOrchestratorAction
                    {
                        Id = state.Events.Count,
                        OrchestrationStatus = OrchestrationStatus.Failed,
                        FailureDetails = new FailureDetails(e, properties: null),
                    },
                ],
            });
        }
    }

    private async Task GuardActivityAsync(DispatchMiddlewareContext context, Func<Task> next)
    {
        try
        {
            await next();
            if (context.GetProperty<ActivityExecutionResult>()?.ResponseEvent is TaskFailedEvent failed)
            {
                context.SetProperty(new ActivityExecutionResult
                {
                    ResponseEvent = new TaskFailedEvent(failed.EventId, failed.TaskScheduledId, Whole(failed.Reason), Whole(failed.Details), Whole(failed.FailureDetails)),
                });
            }
        }
        catch (Exception e) when (!_control.IsDead && e is not (OutOfMemoryException or SessionAbortedException))
        {
            var scheduled = context.GetProperty<TaskScheduledEvent>();
            context.SetProperty(new ActivityExecutionResult
            {
                ResponseEvent = new TaskFailedEvent(-1, scheduled.EventId, e.Message, null, new FailureDetails(e, properties: null)),
            });
        }
    }

    /// <summary>A message may quote a text that was cut within a character, and the disk takes none of those.</summary>
    private static string? Whole(string? text) => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static FailureDetails? Whole(FailureDetails? failure) => failure is null ? null : new FailureDetails(
        failure.ErrorType, Whole(failure.ErrorMessage)!, Whole(failure.StackTrace), Whole(failure.InnerFailure), failure.IsNonRetriable);

    /// <summary>Makes what the engine asks for, anew each time: it keeps the state of one run.</summary>
    private sealed class Finder<T>(Func<string, T?> find) : INameVersionObjectManager<T>
        where T : class
    {
        public T? GetObject(string name, string? version) => find(name);
        public void Add(ObjectCreator<T> creator) => throw new NotSupportedException("Functions are found by their attributes.");
    }

    private sealed class ActivityCall(ActivityFunction function, IServiceProvider services, LocalHostControl control, CancellationToken lifetime) : ITaskActivity
    {
        public Type InputType => function.InputType;
        public Type OutputType => typeof(object);

        public async Task<object?> RunAsync(TaskActivityContext context, object? input)
        {
            try
            {
                control.Pass(FaultPoint.BeforeActivity, context.InstanceId, function.Name);
                var answer = await CallAsync(input);
                return control.Pass(FaultPoint.AfterActivity, context.InstanceId, function.Name) == InjectedFault.Repeat ? await CallAsync(input) : answer;
            }
            catch (Exception e) when (control.IsDead || lifetime.IsCancellationRequested)
            {
                throw new SessionAbortedException("The host stops; the activity runs again at its next start.", e);
            }
        }

        private async Task<object?> CallAsync(object? input)
        {
            await using var scope = services.CreateAsyncScope();
            return await function.Method.InvokeAsync(new FunctionCall { Services = scope.ServiceProvider, Cancellation = lifetime, Input = input });
        }
    }
}
