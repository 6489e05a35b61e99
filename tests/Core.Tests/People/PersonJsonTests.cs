using System.Text.Json;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.People;

public sealed class PersonJsonTests
{
    [Fact]
    public void Given_a_person_when_stored_and_read_back_then_nothing_is_lost()
    {
        var person = new Person
        {
            Id = "E-1",
            Profile = new PersonProfile { Email = "a@example.com", Languages = ["en"], Attributes = new Dictionary<string, string> { ["grade"] = "7" } },
            Own = new OwnSettings { Offered = [new WeeklyHours(DayOfWeek.Tuesday, new TimeOnly(9, 0), new TimeOnly(11, 0))], Capacity = 2 },
            Employment = new Employment { LeavesOn = new DateOnly(2027, 1, 31) },
            LinkEpoch = 4,
            Unsubscribed = true,
            ProfileVersions = new Dictionary<string, FactStamp> { ["email"] = new(9, new DateTimeOffset(2026, 3, 2, 8, 0, 0, 1, TimeSpan.Zero)) },
            EmploymentStamps = new EmploymentStamps { LastDay = new FactStamp(8, new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)) },
        };

        var json = JsonSerializer.Serialize(person, PersonJson.Default.Person);
        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, PersonJson.Default.Person), PersonJson.Default.Person);

        Assert.Equal(json, again);
        Assert.Contains("""{"day":"Tue","from":"09:00","to":"11:00"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"email":"9@2026-03-02T08:00:00.001Z"}""", json, StringComparison.Ordinal);
        Assert.Contains("\"leavesOn\":\"2027-01-31\"", json, StringComparison.Ordinal);
    }
}
