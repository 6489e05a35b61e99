using System.Diagnostics;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>How much this process's resident memory grows at most while something runs, looked at many times a second.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly long _before = Resident();
    private readonly Timer _timer;
    private long _peak;

    public PeakMemory() => _timer = new Timer(_ => _peak = Math.Max(_peak, Resident()), null, TimeSpan.Zero, Look);

    /// <summary>By how many bytes it grew.</summary>
    public long Grown => Math.Max(0, Math.Max(_peak, Resident()) - _before);

    public void Dispose() => _timer.Dispose();

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
