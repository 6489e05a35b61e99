using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Tests.Due;

public sealed class BackoffTests
{
    private static readonly Backoff Pauses = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(12));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 10)]
    [InlineData(4, 80)]
    [InlineData(7, 640)]
    [InlineData(8, 720)]
    [InlineData(int.MaxValue, 720)]
    public void Given_tries_that_failed_then_the_pause_doubles_up_to_the_longest(int attempts, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Pauses.After(attempts));
}
