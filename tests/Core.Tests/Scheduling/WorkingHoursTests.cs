using System.Text.Json;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Scheduling;

public sealed class WorkingHoursTests
{
    [Fact]
    public void Given_working_hours_when_written_then_days_and_times_are_short_words()
    {
        var json = JsonSerializer.Serialize(new WorkingHours { Days = [DayOfWeek.Sunday, DayOfWeek.Wednesday], From = new(8, 30), To = new(12, 0) });

        Assert.Equal("""{"Days":["Sun","Wed"],"From":"08:30","To":"12:00"}""", json);
        Assert.Equal(new WorkingHours { Days = [DayOfWeek.Wednesday, DayOfWeek.Sunday], From = new(8, 30), To = new(12, 0) }, JsonSerializer.Deserialize<WorkingHours>(json));
    }

    [Theory]
    [InlineData("""{"Days":["Monday"]}""")]
    [InlineData("""{"Days":"Mon"}""")]
    [InlineData("""{"From":"8:30"}""")]
    [InlineData("""{"To":24}""")]
    public void Given_anything_else_when_read_then_it_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkingHours>(json));
}
