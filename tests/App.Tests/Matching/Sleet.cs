using ServerlessMentoring.App.Tests.BadWeather;

namespace ServerlessMentoring.App.Tests.Matching;

/// <summary>While it lasts, every so many calls one fails, before or after it was carried out, each time later than the time before.</summary>
internal sealed class Sleet : IWeather
{
    private const int Step = 5;

    private readonly Lock _lock = new();
    private int _left = Step;
    private int _pause = Step;

    public bool IsOn { get; set; }

    public int Failed { get; private set; }

    public async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        bool fails;
        bool before;
        lock (_lock)
        {
            fails = IsOn && --_left == 0;
            if (fails)
            {
                Failed++;
                _left = _pause += Step;
            }

            before = Failed % 2 == 0;
        }

        var answer = fails && before ? default! : await call();
        return fails ? throw new IOException("The call got lost.") : answer;
    }
}
