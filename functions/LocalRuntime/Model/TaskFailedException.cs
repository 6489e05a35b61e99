namespace ServerlessMentoring.LocalRuntime;

/// <summary>Thrown into an orchestrator when an activity failed for good.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>A failure from recorded details.</summary>
    /// <param name="taskName">The activity.</param>
    /// <param name="taskId">Its number within the generation.</param>
    /// <param name="failureDetails">What was recorded.</param>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base($"Task '{taskName}' (#{taskId}) failed with an unhandled exception: {failureDetails?.ErrorMessage}")
    {
        ArgumentNullException.ThrowIfNull(failureDetails);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails;
    }

    /// <summary>The activity.</summary>
    public string TaskName { get; }

    /// <summary>Its number within the generation.</summary>
    public int TaskId { get; }

    /// <summary>What was recorded.</summary>
    public TaskFailureDetails FailureDetails { get; }
}
