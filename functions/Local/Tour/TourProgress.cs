namespace ServerlessMentoring.Local.Tour;

/// <summary>How far the preparation of the tour is.</summary>
public sealed class TourProgress
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _failure;
    private volatile int _days;

    /// <summary>How many days of the sample have been lived through.</summary>
    public int Days => _days;

    /// <summary>Completes when it is prepared, or has failed.</summary>
    public Task Over => _over.Task;

    public bool IsReady => _over.Task.IsCompleted && _failure is null;

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? Failure => _failure;

    internal void Lived(int days) => _days = days;

    internal void Finish() => _over.TrySetResult();

    internal void Fail(string why)
    {
        _failure = why;
        _over.TrySetResult();
    }
}
