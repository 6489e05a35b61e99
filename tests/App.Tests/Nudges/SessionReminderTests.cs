using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>Reminders of booked sessions: once, 72 hours before, in the digest of the day.</summary>
public sealed class SessionReminderTests
{
    [Fact]
    public async Task Given_a_kickoff_booked_long_ahead_then_72_hours_before_both_are_reminded_once_with_time_and_place()
    {
        await using var app = await TestApp.StartAsync();
        await BookAsync(app, days: 10);
        await app.AdvanceDaysAsync(6.9);
        Assert.DoesNotContain(Digests.To(app, "mentor"), sent => sent.Mail.Text.Contains("Room 7", StringComparison.Ordinal));
        await app.AdvanceDaysAsync(2.5);

        foreach (var person in new[] { "mentor", "mentee" })
        {
            var sent = Assert.Single(Digests.To(app, person), sent => sent.Mail.Text.Contains("Room 7", StringComparison.Ordinal));
            Assert.Equal(app.Now.Date.AddDays(-2).AddHours(8), sent.At.UtcDateTime);
            Assert.Contains("Thu 12 Mar 2026, 09:00 (Berlin time)", sent.Mail.Text, StringComparison.Ordinal);
            Assert.Contains("Thu 12 Mar 2026, 09:00 (Berlin time)", sent.Mail.Html, StringComparison.Ordinal);
            var move = await Link.GetAsync(app, new Uri(sent.Mail.Links.Last(link => link.Contains("/api/act/", StringComparison.Ordinal))).PathAndQuery);
            Assert.Contains("Room 7", move.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("/api/me/", move.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_a_kickoff_booked_on_short_notice_then_nobody_is_reminded_of_it()
    {
        await using var app = await TestApp.StartAsync();
        await BookAsync(app, days: 4);
        await app.AdvanceDaysAsync(4);
        Assert.All(Digests.To(app, "mentor"), sent => Assert.DoesNotContain("Room 7", sent.Mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_a_session_that_is_moved_then_its_new_time_counts()
    {
        await using var app = await TestApp.StartAsync();
        var id = await BookAsync(app, days: 8);
        await app.AdvanceDaysAsync(2);
        var move = await Link.ToAsync(app, id, "mentee", LinkPurpose.BookKickoff, Session.KickoffId);
        await Link.PostJsonAsync(app, move, new { startsAt = Story.Local(TestApp.Start.AddDays(11)), place = "Room 8" });
        await app.AdvanceDaysAsync(8);

        Assert.All(Digests.To(app, "mentee"), sent => Assert.DoesNotContain("Room 7", sent.Mail.Text, StringComparison.Ordinal));
        var reminder = Assert.Single(Digests.To(app, "mentee"), sent => sent.Mail.Text.Contains("Room 8", StringComparison.Ordinal));
        Assert.Equal(TestApp.Start.AddDays(8), reminder.At);
    }

    private static async Task<string> BookAsync(TestApp app, int days)
    {
        await Digests.ProgramAsync(app);
        var id = await Story.KickoffAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes" } });
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(days)), place = "Room 7" });
        return id;
    }
}
