using System.Net;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Calendar;

/// <summary>The app with a calendar service and a mail server, by nothing but settings.</summary>
public sealed class GraphJourneyTests
{
    [Fact]
    public async Task Given_Graph_and_SMTP_when_a_kickoff_is_booked_moved_and_called_off_then_both_calendars_follow_and_mails_arrive()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var mail = await MailDev.StartAsync();
        await using var app = await TestApp.StartAsync(settings: [.. graph.Settings, .. mail.Settings]);
        var id = await Story.KickoffAsync(app);
        var first = app.Now.AddDays(1);

        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(first), durationMinutes = 60, place = "Room 7" });
        var kickoff = Assert.Single(graph.Events.Standing);
        Assert.Equal(("Kickoff: Buddies", "Room 7", first, first.AddHours(1)), (kickoff.Subject, kickoff.Place, kickoff.StartsAt, kickoff.EndsAt));
        Assert.Equal(["mentee@example.com", "mentor@example.com"], kickoff.Attendees);

        var move = await Link.PostJsonAsync(
            app, await Link.ToAsync(app, id, "mentor", LinkPurpose.BookKickoff, Session.KickoffId), new { startsAt = Story.Local(first.AddHours(2)) });
        Assert.Equal(HttpStatusCode.OK, move.Status);
        Assert.Equal((first.AddHours(2), kickoff.Id), (Assert.Single(graph.Events.Standing).StartsAt, graph.Events.Standing[0].Id));

        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.End), new { reason = "Done" });
        Assert.Empty(graph.Events.Standing);
        Assert.True(Assert.Single(graph.Events.All).IsCancelled);

        var mails = await mail.MailsAsync();
        Assert.Equal(
            app.Outbox.All().Select(sent => (sent.Mail.To, sent.Mail.Subject)).Order(),
            mails.Select(each => (each.GetProperty("to")[0].GetProperty("address").GetString()!, each.GetProperty("subject").GetString()!)).Order());
        Assert.DoesNotContain(mails, each => each.GetProperty("subject").GetString()!.Contains("calendar", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Given_an_organizer_that_is_no_address_then_the_app_does_not_start_and_names_the_setting()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => TestApp.StartAsync(settings: [("Mentoring:Graph:Organizer", "mentoring")]));
        Assert.Contains("Mentoring:Graph:Organizer", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_another_address_of_Graph_that_is_not_this_machine_then_the_app_does_not_start()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => TestApp.StartAsync(settings:
        [
            ("Mentoring:Graph:Organizer", GraphFake.Organizer), ("Mentoring:Graph:BaseUrl", "http://graph.example.com/"),
        ]));
        Assert.Contains("Mentoring:Graph:BaseUrl", fault.Message, StringComparison.Ordinal);
    }
}
