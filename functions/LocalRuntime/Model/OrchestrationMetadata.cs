namespace ServerlessMentoring.LocalRuntime;

/// <summary>An orchestration instance as it stood when it was read.</summary>
/// <param name="name">The orchestrator.</param>
/// <param name="instanceId">The instance.</param>
public sealed class OrchestrationMetadata(string name, string instanceId)
{
    /// <summary>The orchestrator.</summary>
    public string Name { get; } = name;

    /// <summary>The instance.</summary>
    public string InstanceId { get; } = instanceId;

    /// <summary>The converter of the payloads; null when they were not asked for.</summary>
    public DataConverter? DataConverter { get; init; }

    /// <summary>Where the instance stands.</summary>
    public OrchestrationRuntimeStatus RuntimeStatus { get; init; }

    /// <summary>When it was started, UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its state last changed, UTC.</summary>
    public DateTimeOffset LastUpdatedAt { get; init; }

    /// <summary>Input of the current generation.</summary>
    public string? SerializedInput { get; init; }

    /// <summary>Output, once finished.</summary>
    public string? SerializedOutput { get; init; }

    /// <summary>Custom status of the current generation; null until that generation sets one.</summary>
    public string? SerializedCustomStatus { get; init; }

    /// <summary>Why it failed, when it did.</summary>
    public TaskFailureDetails? FailureDetails { get; init; }

    /// <summary>Whether the status is running.</summary>
    public bool IsRunning => RuntimeStatus == OrchestrationRuntimeStatus.Running;

    /// <summary>Whether the status is final.</summary>
    public bool IsCompleted => RuntimeStatus
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;

    /// <summary>The input.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadInputAs<T>() => Converter().Deserialize<T>(SerializedInput);

    /// <summary>The output.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadOutputAs<T>() => Converter().Deserialize<T>(SerializedOutput);

    /// <summary>The custom status.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="InvalidOperationException">Inputs and outputs were not asked for.</exception>
    public T? ReadCustomStatusAs<T>() => Converter().Deserialize<T>(SerializedCustomStatus);

    private DataConverter Converter() => DataConverter
        ?? throw new InvalidOperationException("This metadata was fetched without inputs and outputs.");
}
