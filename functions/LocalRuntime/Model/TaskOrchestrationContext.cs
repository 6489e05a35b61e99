using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.LocalRuntime;

/// <summary>
/// What an orchestrator may do. Its code runs again from the start at every step, with recorded answers: it must ask
/// for the same work in the same order, and take time, ids and loggers from here only.
/// </summary>
public abstract class TaskOrchestrationContext
{
    /// <summary>The orchestrator's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance's id.</summary>
    public abstract string InstanceId { get; }

    /// <summary>When the current step began, UTC; the same at every replay.</summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether recorded steps are being repeated.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>Factory behind the replay-safe loggers.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>The input of this generation.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public abstract T? GetInput<T>();

    /// <inheritdoc cref="CallActivityAsync{TResult}(TaskName, object, TaskOptions)"/>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <inheritdoc cref="CallActivityAsync{TResult}(TaskName, object, TaskOptions)"/>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) =>
        CallActivityAsync(name, null, options);

    /// <inheritdoc cref="CallActivityAsync{TResult}(TaskName, object, TaskOptions)"/>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) =>
        CallActivityAsync<TResult>(name, null, options);

    /// <summary>Has an activity run, at least once.</summary>
    /// <typeparam name="TResult">Type of its result.</typeparam>
    /// <param name="name">The activity.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Retries.</param>
    /// <exception cref="TaskFailedException">It threw, and no retry is left.</exception>
    public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>A durable timer over a span from <see cref="CurrentUtcDateTime"/>.</summary>
    /// <param name="delay">The span.</param>
    /// <param name="cancellationToken">Gives the timer up.</param>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) =>
        CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>A durable timer.</summary>
    /// <param name="fireAt">When; anything but UTC is taken as local time and converted.</param>
    /// <param name="cancellationToken">Gives the timer up.</param>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>
    /// Waits for an event. The newest waiter gets the event; a waiter that was cancelled still stands in line and
    /// swallows the event that reaches it.
    /// </summary>
    /// <typeparam name="T">Type of the payload.</typeparam>
    /// <param name="eventName">The event; its case does not matter.</param>
    /// <param name="cancellationToken">Cancels the returned task.</param>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="WaitForExternalEvent{T}(string, TimeSpan, CancellationToken)"/>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) =>
        WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event for a while.</summary>
    /// <typeparam name="T">Type of the payload.</typeparam>
    /// <param name="eventName">The event; its case does not matter.</param>
    /// <param name="timeout">How long.</param>
    /// <param name="cancellationToken">Cancels the returned task.</param>
    /// <exception cref="TaskCanceledException">The time is over.</exception>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var timerCancellation = new CancellationTokenSource();
        var timer = CreateTimer(timeout, timerCancellation.Token);
        using var eventCancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var arrival = WaitForExternalEvent<T>(eventName, eventCancellation.Token);
        var loser = await Task.WhenAny(timer, arrival) == arrival ? timerCancellation : eventCancellation;
#pragma warning disable CA1849 // cancelling must not leave the orchestrator's thread
        loser.Cancel();
#pragma warning restore CA1849
        return await arrival;
    }

    /// <summary>Sets the custom status of this generation, at most 16 KB of UTF-16.</summary>
    /// <param name="customStatus">The status; null clears it.</param>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Starts the next generation with fresh history once the orchestrator returns, which it should do at once.</summary>
    /// <param name="newInput">The next generation's input.</param>
    /// <param name="preserveUnprocessedEvents">Whether events that no wait has taken go along, in any order.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>A GUID that is the same at every replay.</summary>
    public abstract Guid NewGuid();

    /// <summary>A logger that is silent during replay.</summary>
    /// <param name="categoryName">The category.</param>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) =>
        new ReplaySafeLogger(this, LoggerFactory.CreateLogger(categoryName));

    /// <summary>A logger that is silent during replay.</summary>
    /// <param name="type">The category's type.</param>
    public virtual ILogger CreateReplaySafeLogger(Type type) =>
        new ReplaySafeLogger(this, LoggerFactory.CreateLogger(type));

    /// <summary>A logger that is silent during replay.</summary>
    /// <typeparam name="T">The category's type.</typeparam>
    public virtual ILogger CreateReplaySafeLogger<T>() => CreateReplaySafeLogger(typeof(T));
}
