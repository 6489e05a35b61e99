namespace ServerlessMentoring.App.Tests.Storage;

/// <summary>A clock that stands still until it is set on.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = TestApp.Start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
