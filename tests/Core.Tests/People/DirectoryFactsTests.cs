using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.People;

public sealed class DirectoryFactsTests
{
    private static readonly WorkingHours Early = new() { From = new TimeOnly(7, 0), To = new TimeOnly(15, 0) };
    private static readonly WorkingHours Late = new() { From = new TimeOnly(11, 0), To = new TimeOnly(19, 0) };

    private static readonly DirectoryFacts Facts = new("ada@example.com")
    {
        DisplayName = "Ada in the directory",
        JobTitle = "Engineer",
        Department = "Research",
        Location = "Tokyo",
        TimeZone = "Asia/Tokyo",
        ManagerId = "E-2",
        WorkingHours = Early,
    };

    private static readonly Person Known = new()
    {
        Id = "E-1",
        Profile = new PersonProfile { Email = "Ada@example.com" },
        Directory = Facts,
    };

    [Fact]
    public void Given_HR_is_silent_then_the_directory_fills_in()
    {
        Assert.Equal(("Ada in the directory", "Engineer", "Research", "Tokyo"), (Known.DisplayName, Known.JobTitle, Known.Department, Known.Location));
        Assert.Equal(("Asia/Tokyo", "E-2", Early), (Known.TimeZone, Known.ManagerId, Known.WorkingHours));
        Assert.True(Known is { IsListed: true, HasGaps: true });
    }

    [Fact]
    public void Given_HR_speaks_then_its_word_counts_and_the_persons_own_counts_more()
    {
        var told = Known with
        {
            Profile = Known.Profile with { DisplayName = "Ada", TimeZone = "Europe/Berlin", JobTitle = "Lead", ManagerId = "E-3", WorkingHours = Late },
        };
        Assert.Equal(("Ada", "Europe/Berlin", "Lead", "E-3", Late), (told.DisplayName, told.TimeZone, told.JobTitle, told.ManagerId, told.WorkingHours));
        Assert.Equal(Early, (told with { Own = new OwnSettings { WorkingHours = Early } }).WorkingHours);
    }

    [Fact]
    public void Given_another_address_then_what_was_found_under_the_old_one_no_longer_counts()
    {
        var moved = Known with { Profile = Known.Profile with { Email = "ada.b@example.com" } };
        Assert.Equal(("E-1", "Etc/UTC", null), (moved.DisplayName, moved.TimeZone, moved.JobTitle));
        Assert.False(moved.IsListed);
    }

    [Fact]
    public void Given_the_directory_speaks_between_events_of_HR_or_before_or_after_then_the_person_ends_the_same()
    {
        HrEvent[] events = [Event(1, "email", "ada@example.com", "Asia/Tokyo"), Event(2, "timeZone", null, "Europe/Berlin")];
        foreach (var order in new[] { events, [.. events.Reverse()] })
        {
            for (var when = 0; when <= order.Length; when++)
            {
                Person? person = null;
                for (var number = 0; number <= order.Length; number++)
                {
                    person = number == when ? (person ?? new Person { Id = "E-1" }) with { Directory = Facts } : person;
                    person = number < order.Length ? PersonFacts.Apply(person, order[number]) : person;
                }

                Assert.Equal(("Europe/Berlin", "Engineer", "ada@example.com"), (person!.TimeZone, person.JobTitle, person.Email));
            }
        }
    }

    private static HrEvent Event(long version, string field, string? email, string? zone) => new()
    {
        Type = HrEventType.Updated,
        PersonId = "E-1",
        Version = version,
        Timestamp = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        Profile = new ProfileChange(new PersonProfile { Email = email, TimeZone = zone }, [field]),
    };
}
