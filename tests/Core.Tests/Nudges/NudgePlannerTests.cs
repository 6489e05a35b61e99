using System.Globalization;
using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>The rules of reminders one by one. Monday is 2 March 2026; times are in Berlin unless said otherwise.</summary>
public sealed class NudgePlannerTests
{
    private const string Berlin = "Europe/Berlin";

    private static readonly NudgePlan Plan = new()
    {
        AfterDays = 2,
        EveryDays = 3,
        MaxPerAsk = 3,
        SendAt = new TimeOnly(9, 0),
        QuietDays = [],
    };

    private static readonly NudgeReader Reader = new(Berlin, WorkingHours.Default);

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-05 09:00")]
    [InlineData("2026-03-02 09:00", "2026-03-04 09:00")]
    [InlineData("2026-03-05 08:00", "2026-03-09 09:00")]
    [InlineData("2026-03-27 08:00", "2026-03-30 09:00")]
    public void Given_an_ask_then_the_first_digest_is_the_first_send_time_at_which_it_has_been_open_for_its_days(string opened, string due) =>
        Assert.Equal(At(due), NudgePlanner.Look(Reader, [Ask(opened)], [], At(opened)).LookAt);

    [Theory]
    [InlineData("2026-03-04 08:59", false)]
    [InlineData("2026-03-04 09:00", true)]
    [InlineData("2026-03-04 17:59", true)]
    [InlineData("2026-03-04 18:00", false)]
    [InlineData("2026-03-05 08:00", false)]
    public void Given_a_ripe_ask_then_it_is_sent_from_its_time_until_six_in_the_evening(string now, bool isSent)
    {
        var outlook = NudgePlanner.Look(Reader, [Ask("2026-03-02 09:00")], [], At(now));
        Assert.Equal(isSent, outlook.Digest is not null);
        Assert.Equal(At(isSent ? "2026-03-09 09:00" : now.EndsWith("08:59", StringComparison.Ordinal) ? "2026-03-04 09:00" : "2026-03-05 09:00"), outlook.LookAt);
    }

    [Fact]
    public void Given_two_programs_then_the_digest_is_at_the_earlier_time_and_on_no_quiet_day_of_either()
    {
        var early = Plan with { SendAt = new TimeOnly(8, 0), QuietDays = [DayOfWeek.Wednesday] };
        NudgeAsk[] asks = [Ask("2026-03-01 07:00"), Ask("2026-03-01 07:30", early, "a2")];
        Assert.Null(NudgePlanner.Look(Reader, asks, [], At("2026-03-04 12:00")).Digest);
        var digest = NudgePlanner.Look(Reader, asks, [], At("2026-03-05 08:00")).Digest!;
        Assert.Equal(["a1", "a2"], digest.Asks.Select(ask => ask.AskId));
    }

    [Fact]
    public void Given_programs_that_leave_no_day_between_them_then_each_has_its_own_quiet_days()
    {
        NudgeAsk[] asks =
        [
            Ask("2026-03-01 07:00", Plan with { QuietDays = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday] }),
            Ask("2026-03-01 07:00", Plan with { QuietDays = [DayOfWeek.Tuesday, DayOfWeek.Thursday] }, "a2"),
        ];
        Assert.Equal("a2", Assert.Single(NudgePlanner.Look(Reader, asks, [], At("2026-03-04 09:00")).Digest!.Asks).AskId);
        Assert.Equal("a1", Assert.Single(NudgePlanner.Look(Reader, asks, [], At("2026-03-05 09:00")).Digest!.Asks).AskId);
    }

    [Fact]
    public void Given_somebody_who_takes_none_then_there_is_no_digest_and_a_look_on_the_next_day()
    {
        var outlook = NudgePlanner.Look(Reader with { TakesNudges = false }, [Ask("2026-03-01 07:00")], [], At("2026-03-03 09:00"));
        Assert.Equal((null, At("2026-03-04 09:00")), (outlook.Digest, outlook.LookAt));
    }

    [Fact]
    public void Given_an_ask_named_as_often_as_it_may_be_then_it_is_let_be() =>
        Assert.Equal(new NudgeOutlook(null, null), NudgePlanner.Look(Reader, [Ask("2026-03-01 07:00") with { Count = 3 }], [], At("2026-03-30 09:00")));

    [Theory]
    [InlineData("2026-03-12 14:00", "2026-03-09 14:00")]
    [InlineData("2026-03-11 14:00", "2026-03-09 09:00")]
    [InlineData("2026-03-12 20:00", "2026-03-10 09:00")]
    public void Given_a_session_alone_then_it_is_reminded_of_72_hours_before_or_in_the_next_working_hour(string starts, string due) =>
        Assert.Equal(At(due), NudgePlanner.Look(Reader, [], [Session(starts)], At("2026-03-02 09:00")).LookAt);

    [Fact]
    public void Given_a_session_whose_day_has_a_digest_then_it_is_in_it()
    {
        var digest = NudgePlanner.Look(Reader, [Ask("2026-03-06 09:00")], [Session("2026-03-12 14:00")], At("2026-03-09 09:00")).Digest!;
        Assert.Equal((1, 1), (digest.Asks.Count, digest.Sessions.Count));
    }

    [Fact]
    public void Given_a_digest_before_work_begins_then_it_waits_for_work_when_it_names_a_session()
    {
        var early = Plan with { SendAt = new TimeOnly(7, 0) };
        NudgeAsk[] asks = [Ask("2026-03-06 07:00", early)];
        Assert.Equal(At("2026-03-09 07:00"), NudgePlanner.Look(Reader, asks, [], At("2026-03-09 07:00")).Digest!.DueAt);
        Assert.Equal(At("2026-03-09 09:00"), NudgePlanner.Look(Reader, asks, [Session("2026-03-12 14:00", early)], At("2026-03-09 07:00")).LookAt);
    }

    [Fact]
    public void Given_somebody_who_moved_back_across_the_date_line_then_no_day_has_two_digests()
    {
        // In Samoa it was Wednesday already; in Honolulu it becomes Wednesday once more.
        var moved = new NudgeReader("Pacific/Honolulu", WorkingHours.Default, LastDigestOn: new DateOnly(2026, 3, 4));
        var outlook = NudgePlanner.Look(moved, [Ask("2026-02-20 07:00")], [], At("2026-03-04 20:00"));
        Assert.Null(outlook.Digest);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 19, 0, 0, TimeSpan.Zero), outlook.LookAt);
    }

    [Fact]
    public void Given_a_time_that_clocks_skip_or_repeat_then_it_is_when_they_have_jumped_or_the_first()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), LocalTimes.At(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), Berlin));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), LocalTimes.At(new DateOnly(2026, 10, 25), new TimeOnly(2, 30), Berlin));
    }

    private static NudgeAsk Ask(string opened, NudgePlan? plan = null, string id = "a1") =>
        new() { RelationshipId = "rel", AskId = id, OpenSince = At(opened), Plan = plan ?? Plan };

    private static NudgeSession Session(string starts, NudgePlan? plan = null) => new("rel", "s1", At(starts), plan ?? Plan);

    private static DateTimeOffset At(string local) => LocalTimes.Resolve(DateTime.Parse(local, CultureInfo.InvariantCulture), Berlin)!.Value;
}
