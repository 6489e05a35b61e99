
namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>A durable backend that can be away: every call fails, as when its service cannot be reached.</summary>
internal sealed class AwayScheduler(DurableTaskClient inner) : RelayingScheduler(inner)
{
    public bool IsAway { get; set; }

    protected override DurableTaskClient Inner => IsAway ? throw new HttpRequestException("The scheduler does not answer.") : base.Inner;
}
