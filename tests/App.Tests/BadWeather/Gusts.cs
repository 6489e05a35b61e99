using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>
/// Lets the first try of every <see cref="CarryOut"/> fail at its n-th call to the outside, and the second try pass. Called from elsewhere,
/// the ports work.
/// </summary>
/// <param name="number">Which call fails, from 1.</param>
/// <param name="isDone">Whether the call is carried out before it fails: the work was done, and its answer got lost.</param>
internal sealed class Gusts(int number, bool isDone) : IFaults, IWeather
{
    // Set where an activity begins, it flows along with all that the activity awaits.
    private readonly AsyncLocal<Try?> _try = new();
    private volatile bool _hasFailed;

    /// <summary>How many calls have failed.</summary>
    public int Blown { get; private set; }

    public InjectedFault At(FaultPoint point, string instanceId, string name)
    {
        if (point == FaultPoint.BeforeActivity)
        {
            _try.Value = name == nameof(CarryOut) && !_hasFailed ? new Try() : null;
            _hasFailed = false;
        }

        return InjectedFault.None;
    }

    /// <summary>One call to a port.</summary>
    public async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        var fails = _try.Value is { } current && ++current.Calls == number;
        var answer = fails && !isDone ? default! : await call();
        if (fails)
        {
            _hasFailed = true;
            Blown++;
            throw new IOException($"Call {number} got lost.");
        }

        return answer;
    }

    private sealed class Try
    {
        public int Calls { get; set; }
    }
}
