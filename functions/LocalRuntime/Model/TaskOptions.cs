namespace ServerlessMentoring.LocalRuntime;

/// <summary>Options of one activity call.</summary>
public record TaskOptions
{
    /// <summary>Options with these retries.</summary>
    /// <param name="retry">Retry settings; none when null.</param>
    public TaskOptions(TaskRetryOptions? retry = null) => Retry = retry;

    /// <summary>Retry settings; none when null.</summary>
    public TaskRetryOptions? Retry { get; init; }

    /// <summary>Options from a retry policy.</summary>
    /// <param name="policy">The policy.</param>
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(new TaskRetryOptions(policy));
}
