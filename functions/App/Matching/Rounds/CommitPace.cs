using System.Diagnostics;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Counts down what a call or a run of the sweeper may start. By the real clock: it is about how long a host waits.</summary>
public sealed class CommitPace(TimeSpan time, int most = int.MaxValue)
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private int _left = most;

    /// <summary>Whether nothing more is to be begun.</summary>
    public bool IsOver => _left <= 0 || Stopwatch.GetElapsedTime(_began) >= time;

    /// <returns>False when there is none left.</returns>
    public bool Take() => !IsOver && Interlocked.Decrement(ref _left) >= 0;
}
