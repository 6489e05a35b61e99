using NodaTime;
using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>Every zone that there is, through every change of its clocks: one digest on each local day, in the hour after its time.</summary>
public sealed class ZoneTests
{
    private static readonly WorkingHours EveryDay = new() { Days = Enum.GetValues<DayOfWeek>() };

    private static readonly NudgePlan Daily = new() { AfterDays = 0, EveryDays = 1, MaxPerAsk = 1000, SendAt = new TimeOnly(9, 0), QuietDays = [] };

    // 2011 has the day that Samoa left out, and Russia's last change; 2026 is how things are now.
    public static TheoryData<int> Years => [2011, 2026];

    [Theory]
    [MemberData(nameof(Years))]
    public void Given_any_zone_when_its_clocks_change_then_each_local_day_has_its_digest_between_nine_and_ten(int year)
    {
        var changes = 0;
        foreach (var zone in Zones.All)
        {
            foreach (var change in ChangesOf(zone, year))
            {
                changes++;
                Check(zone, change);
            }
        }

        Assert.True(changes > 300, "Clocks should have changed.");
    }

    [Theory]
    [InlineData("Asia/Kathmandu", "09:45")]
    [InlineData("Australia/Lord_Howe", "09:00")]
    [InlineData("Pacific/Chatham", "09:45")]
    [InlineData("Asia/Kolkata", "09:30")]
    [InlineData("Africa/Casablanca", "09:00")]
    [InlineData("Pacific/Kiritimati", "09:00")]
    public void Given_a_zone_whose_hours_begin_apart_from_others_then_the_first_run_after_nine_sends(string zone, string expected)
    {
        var sent = Send(zone, new DateTimeOffset(2026, 1, 12, 0, 0, 0, TimeSpan.Zero), days: 3);
        Assert.All(sent, local => Assert.Equal(expected, local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static void Check(string zone, DateTimeOffset change)
    {
        var sent = Send(zone, change.AddDays(-2), days: 5);
        Assert.All(sent, local => Assert.True(local.Hour == 9, $"{zone}: {local}"));

        // All days between the first digest and the last that the zone's calendar has.
        var days = Enumerable.Range(0, (sent[^1].Date - sent[0].Date).Days + 1)
            .Select(number => DateOnly.FromDateTime(sent[0]).AddDays(number))
            .Where(day => Exists(zone, day));
        Assert.Equal(days, sent.Select(DateOnly.FromDateTime));
    }

    private static List<DateTime> Send(string zone, DateTimeOffset from, int days)
    {
        from = new DateTimeOffset(from.Year, from.Month, from.Day, from.Hour, 0, 0, TimeSpan.Zero);
        var sent = new List<DateTime>();
        var reader = new NudgeReader(zone, EveryDay);
        var ask = new NudgeAsk { RelationshipId = "rel", AskId = "a1", OpenSince = from, Plan = Daily };
        DateTimeOffset? lookAt = from;
        for (var now = from; now < from.AddDays(days); now = now.AddHours(1))
        {
            if (!(lookAt <= now))
            {
                continue;
            }

            var outlook = NudgePlanner.Look(reader, [ask], [], now);
            lookAt = outlook.LookAt;
            if (outlook.Digest is { } digest)
            {
                sent.Add(Zones.Local(now, zone));
                Assert.Equal(DateOnly.FromDateTime(sent[^1]), digest.On);
                (reader, ask) = (reader with { LastDigestOn = digest.On }, ask with { Count = ask.Count + 1, LastOn = digest.On });
            }
        }

        return sent;
    }

    private static IEnumerable<DateTimeOffset> ChangesOf(string zone, int year) => DateTimeZoneProviders.Tzdb[zone]
        .GetZoneIntervals(Instant.FromUtc(year, 1, 1, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0))
        .Skip(1)
        .Select(interval => interval.Start.ToDateTimeOffset());

    private static bool Exists(string zone, DateOnly day) =>
        DateTimeZoneProviders.Tzdb[zone].MapLocal(LocalDate.FromDateOnly(day).At(new LocalTime(12, 0))).Count > 0;
}
