using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Tests.BadWeather;

namespace ServerlessMentoring.App.Tests.DataProtection;

/// <summary>
/// While rooms erase, every so many calls one fails, before or after it was carried out; each time later than the time before, so that in the end
/// all get through. It is a room itself, the first, which is how it knows that they do.
/// </summary>
internal sealed class Hail : IWeather, IPersonalData
{
    private const int Step = 3;

    // Set by the first room, it flows along with the others.
    private readonly AsyncLocal<bool> _isErasing = new();
    private int _left = Step;
    private int _pause = Step;

    public string Name => "hail";

    public int Failed { get; private set; }

    public Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) => Task.FromResult<JsonNode?>(null);

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        _isErasing.Value = true;
        return Task.CompletedTask;
    }

    public async Task<T> PassAsync<T>(Func<Task<T>> call)
    {
        var fails = _isErasing.Value && --_left == 0;
        if (fails)
        {
            Failed++;
            _left = _pause += Step;
        }

        var answer = fails && Failed % 2 == 0 ? default! : await call();
        return fails ? throw new IOException("The call got lost.") : answer;
    }
}
