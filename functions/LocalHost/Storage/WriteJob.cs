namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>One piece of work in the writer's queue.</summary>
internal abstract class WriteJob
{
    public Exception? Failure { get; set; }

    public abstract void Run(LocalSession session);

    public abstract void Finish();
}

/// <inheritdoc/>
internal sealed class WriteJob<T>(Func<LocalSession, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Task => _done.Task;

    public override void Run(LocalSession session) => _result = work(session);

    public override void Finish()
    {
        if (Failure is null)
        {
            _done.SetResult(_result);
        }
        else
        {
            _done.SetException(Failure);
        }
    }
}
