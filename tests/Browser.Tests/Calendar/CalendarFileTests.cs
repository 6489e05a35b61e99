using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Calendar;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Calendar;

/// <summary>The calendar files that go out with mails mean the same to a program that we did not write.</summary>
public sealed class CalendarFileTests
{
    private const int Minutes = 90;

    public static TheoryData<string> Starts =>
    [
        "2026-03-09T08:00:00Z",

        // Clocks in Berlin go on an hour within the first, and back within the next three; of its two half past twos the last is the second.
        "2026-03-29T00:30:00Z",
        "2026-10-24T23:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
    ];

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task Given_a_meeting_when_it_is_booked_moved_and_cancelled_then_each_file_says_so_at_the_same_times(string start)
    {
        var startsAt = DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        await using var app = await TestApp.StartAsync();
        var state = await Given.StateAsync(app, await Given.PairAsync(app, "ravi", "ada"));
        var calendar = app.Get<ICalendar>();
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, startsAt), state, TestContext.Current.CancellationToken);
        await calendar.InviteAsync("r/000002/000", Invite(state, 1, startsAt.AddDays(1)), state, TestContext.Current.CancellationToken);
        await calendar.CancelAsync("r/000003/000", Cancel(state, 2, startsAt.AddDays(1)), state, TestContext.Current.CancellationToken);

        var uid = CalendarFile.Uid(RelationshipId.GuidOf(state.Id)!.Value, "s1");
        foreach (var reader in new[] { "ravi", "ada" })
        {
            var files = SentFile.To(app.Outbox, $"{reader}@example.com");
            Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], files.Select(file => file.Method));
            Assert.Equal([0, 1, 2], files.Select(file => file.Sequence));
            Assert.Equal(
                [startsAt.UtcDateTime, startsAt.UtcDateTime.AddDays(1), startsAt.UtcDateTime.AddDays(1)], files.Select(file => file.StartsAt));
            Assert.All(files, file =>
            {
                Assert.Equal(uid, file.Uid);
                Assert.Equal(file.StartsAt.AddMinutes(Minutes), file.EndsAt);
                Assert.Equal(["ada <ada@example.com>", "ravi <ravi@example.com>"], file.Attendees.Order());
            });
        }
    }

    [Theory]
    [InlineData(SampleText.Plain)]
    [InlineData(SampleText.Overlong)]
    [InlineData(SampleText.RightToLeft)]
    [InlineData(SampleText.Emoji)]
    public void Given_any_text_when_a_file_is_written_then_it_is_read_as_it_was_meant(SampleText text)
    {
        var sample = SampleTexts.Of(text);
        var startsAt = Sample.Now.AddDays(1);
        var read = SentFile.Read(CalendarFile.Write(new CalendarEvent
        {
            Method = CalendarMethod.Request,
            Uid = "one@serverless-mentoring",
            Sequence = 7,
            WrittenAt = Sample.Now,
            StartsAt = startsAt,
            DurationMinutes = Minutes,
            TimeZone = "Asia/Kolkata",
            Summary = sample.Say("A session; on numbers, words"),
            Description = sample.Say("First\nthen; and, more \\ less"),
            Location = sample.Say("Room 4, second floor; left"),
            Organizer = new CalendarPerson("mentoring@example.com", "Mentoring"),
            Attendees = [new CalendarPerson("ada@example.com", sample.Say("Ada Weber"))],
        }));

        Assert.Equal((sample.Say("A session; on numbers, words"), sample.Say("Room 4, second floor; left")), (read.Title, read.Place));
        Assert.Equal(("REQUEST", "one@serverless-mentoring", 7), (read.Method, read.Uid, read.Sequence));
        Assert.Equal((startsAt.UtcDateTime, startsAt.UtcDateTime.AddMinutes(Minutes)), (read.StartsAt, read.EndsAt));
        Assert.Equal([$"{sample.Say("Ada Weber")} <ada@example.com>"], read.Attendees);
    }

    private static CalendarInvite Invite(RelationshipState state, int sequence, DateTimeOffset startsAt) => new()
    {
        SessionId = "s1",
        Sequence = sequence,
        StartsAt = startsAt,
        DurationMinutes = Minutes,
        PersonIds = [.. state.ActiveMembers.Select(member => member.Id)],
    };

    private static CalendarCancel Cancel(RelationshipState state, int sequence, DateTimeOffset startsAt) => new()
    {
        SessionId = "s1",
        Sequence = sequence,
        StartsAt = startsAt,
        DurationMinutes = Minutes,
        PersonIds = [.. state.ActiveMembers.Select(member => member.Id)],
    };
}
