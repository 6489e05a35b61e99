using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Booking;

public sealed class PlanTests
{
    private static readonly ProgramDocument Template = ProgramTemplates.Find(ProgramKind.Onboarding)!;

    [Fact]
    public async Task Given_the_first_session_when_it_is_booked_then_page_invitation_and_calendar_have_its_plan_with_owners()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, WithHandbook);
        var id = await Story.SessionsAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookSession);
        AssertPlan((await Link.GetAsync(app, link)).Body, Template.Sessions.Templates[0]);
        AssertPlan((await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Body, Template.Sessions.Templates[0]);

        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)) });

        foreach (var mail in app.Outbox.All().TakeLast(2).Select(sent => sent.Mail))
        {
            Assert.Equal("invitation", mail.Kind);
            Assert.Contains("Draw the map: who does what, who decides, who helps (mentor prepares)", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Handbook: https://example.com/handbook", mail.Text, StringComparison.Ordinal);
            AssertPlan(mail.Html, Template.Sessions.Templates[0]);
            var file = Unfold(Assert.Single(mail.Attachments).Content);
            Assert.Contains("\r\nDESCRIPTION:People and places\\n", file, StringComparison.Ordinal);
            Assert.Contains("(mentee prepares)", file, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_the_first_session_is_held_when_the_second_is_booked_then_its_log_asks_for_the_second_plan()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await HoldAsync(app, id);
        await app.AdvanceDaysAsync(14);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)) });
        await app.AdvanceDaysAsync(1.5);

        var page = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentor", AskKind.LogSession));

        AssertPlan(page.Body, Template.Sessions.Templates[1]);
        Assert.DoesNotContain(Template.Sessions.Templates[0].Agenda[0].Point, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_session_is_called_off_then_nothing_of_its_plan_is_sent_again()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(3)) });

        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", Core.Links.LinkPurpose.End), new { reason = "Done" });

        var cancelled = app.Outbox.All().Select(sent => sent.Mail).Where(mail => mail.Kind == "cancellation").ToList();
        Assert.Equal(2, cancelled.Count);
        Assert.All(cancelled, mail => Assert.DoesNotContain("DESCRIPTION", Assert.Single(mail.Attachments).Content, StringComparison.Ordinal));
    }

    private static ProgramDocument WithHandbook(ProgramDocument program) => program with
    {
        Sessions = program.Sessions with
        {
            Templates = [program.Sessions.Templates[0] with { Resources = [new Resource("Handbook", "https://example.com/handbook")] }, .. program.Sessions.Templates.Skip(1)],
        },
    };

    private static async Task HoldAsync(TestApp app, string id)
    {
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)) });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held" });
    }

    private static void AssertPlan(string html, SessionTemplate plan)
    {
        Assert.All(plan.Agenda, point => Assert.Contains(point.Point, html, StringComparison.Ordinal));
        Assert.All(plan.ActionItems, item => Assert.Contains(item, html, StringComparison.Ordinal));
        Assert.Contains("mentor prepares", html, StringComparison.Ordinal);
    }

    private static string Unfold(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);
}
