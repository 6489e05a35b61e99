using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Digests;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class RequestTests
{
    [Fact]
    public async Task Given_a_mentee_who_asks_when_the_mentor_says_yes_then_they_begin_at_once_and_both_read_why()
    {
        await using var app = await Choosers.StartAsync();

        var asked = await Choosers.AskAsync(app, "mia", "ada", "You build the thing that I would like to build.");
        var mail = Assert.Single(Choosers.Mails(app, "ada", "choiceAsked"));
        var path = Choosers.AnswerPath(app, "ada");
        var page = await Link.GetAsync(app, path);
        var yes = await Choosers.AnswerAsync(app, path);
        var again = await Choosers.AnswerAsync(app, path);

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("You build the thing that I would like to build.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("mia asks you to be their mentor", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Contains("You act as ada", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (yes.Status, again.Status));
        var part = Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        var document = (await app.Get<RelationshipProjection>().GetAsync(part.RelationshipId))!;
        Assert.Equal(Phase.Kickoff, document.State.Phase);
        Assert.Equal("The mentee chose the mentor, and the mentor said yes.", document.Reasons[0].ToString());
        Assert.DoesNotContain(document.Reasons, reason => reason.ToString().Contains("build", StringComparison.Ordinal));
        Assert.Single(Choosers.Mails(app, "mia", "kickoffOpen"));
        Assert.Equal(1, await app.Get<Places>().TakenAsync("ada"));
    }

    [Fact]
    public async Task Given_two_more_who_were_asked_when_one_says_yes_then_the_others_need_no_answer_and_get_no_mail()
    {
        await using var app = await Choosers.StartAsync();
        foreach (var mentor in new[] { "ada", "bea", "cai" })
        {
            Assert.Equal(HttpStatusCode.OK, (await Choosers.AskAsync(app, "mia", mentor)).Status);
        }

        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "bea"));
        var mails = app.Outbox.To("ada@example.com").Count;
        var page = await Link.GetAsync(app, Choosers.AnswerPath(app, "ada"));
        var late = await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));
        await app.AdvanceDaysAsync(10);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("mia has found somebody else", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("mia has found somebody else", late.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(mails, app.Outbox.To("ada@example.com").Count);
        Assert.Empty(Choosers.Mails(app, "mia", "choiceExpired"));
    }

    [Fact]
    public async Task Given_a_no_with_a_reason_then_the_mentee_is_told_once_and_kindly_without_it_and_may_not_ask_again_for_the_months_of_the_program()
    {
        await using var app = await Choosers.StartAsync(change: program =>
            program with { Matching = program.Matching with { Rules = program.Matching.Rules with { NotPairedForMonths = 3 } } });
        await Choosers.AskAsync(app, "mia", "ada");

        var no = await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"), "decline", "I never want to mentor anyone from sales.");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"), "decline", "I never want to mentor anyone from sales.");
        var again = await Choosers.AskAsync(app, "mia", "ada", "Please, after all.");

        Assert.Equal(HttpStatusCode.OK, no.Status);
        var mail = Assert.Single(Choosers.Mails(app, "mia", "choiceDeclined"));
        Assert.DoesNotContain("sales", mail.Text, StringComparison.Ordinal);
        Assert.Contains(mail.Links, link => link.Contains("/api/act/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("must not be somebody who said no not long ago", again.Body, StringComparison.Ordinal);
        await app.AdvanceDaysAsync(93);
        Assert.Equal(HttpStatusCode.OK, (await Choosers.AskAsync(app, "mia", "ada", "Please, after all.")).Status);
    }

    [Fact]
    public async Task Given_no_answer_for_seven_days_then_the_request_expires_with_one_mail_and_the_link_says_so()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        var path = Choosers.AnswerPath(app, "ada");

        await app.AdvanceDaysAsync(6.9);
        var before = Choosers.Mails(app, "mia", "choiceExpired").Count;
        await app.AdvanceDaysAsync(3);
        var page = await Link.GetAsync(app, path);
        var late = await Choosers.AnswerAsync(app, path);

        Assert.Equal(0, before);
        Assert.Single(Choosers.Mails(app, "mia", "choiceExpired"));
        Assert.Contains("The time to answer is over", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Empty(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
    }

    [Fact]
    public async Task Given_a_request_that_is_taken_back_then_the_mentors_link_says_so_and_another_can_be_asked_in_its_place()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.EnrollAsync(app, "mentor", "dan");
        foreach (var mentor in new[] { "ada", "bea", "cai" })
        {
            await Choosers.AskAsync(app, "mia", mentor);
        }

        var fourth = await Choosers.AskAsync(app, "mia", "dan");
        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var request = System.Text.RegularExpressions.Regex.Match(page.Body, "name=\"withdraw\" value=\"([0-9a-f]+)\"").Groups[1].Value;
        var back = await Link.PostFormAsync(app, await Choosers.PathAsync(app, "mia"), ("withdraw", request));
        var twice = await Link.PostFormAsync(app, await Choosers.PathAsync(app, "mia"), ("withdraw", request));
        var anew = await Choosers.AskAsync(app, "mia", "cai");
        var list = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var now = await Link.PostFormAsync(
            app, await Choosers.PathAsync(app, "mia"), ("request", "dan"), ("message", "I would like to learn from you."), ("once", "x9"));
        var settled = await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "cai"));

        Assert.Equal(HttpStatusCode.BadRequest, fourth.Status);
        Assert.Contains("3 requests at a time", fourth.Body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (back.Status, twice.Status, now.Status));
        Assert.Contains("Your request is taken back.", Choosers.Text(back.Body), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, anew.Status);
        Assert.Contains("must not be somebody whose request you took back in the last 7 days", anew.Body, StringComparison.Ordinal);
        Assert.Contains("You took your request back. From Mon 9 Mar 2026 on you can ask again.", Choosers.Text(list.Body), StringComparison.Ordinal);
        Assert.Contains("It waits until Mon 9 Mar 2026;", Choosers.Text(now.Body), StringComparison.Ordinal);
        Assert.Contains("mia has taken the request back", settled.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_the_same_request_sent_twice_then_it_is_one_and_the_mentor_gets_one_mail()
    {
        await using var app = await Choosers.StartAsync();

        var first = await Choosers.AskAsync(app, "mia", "ada", key: "k1");
        var same = await Choosers.AskAsync(app, "mia", "ada", key: "k1");
        var another = await Choosers.AskAsync(app, "mia", "ada", "In other words.", key: "k2");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, same.Status));
        Assert.Equal(HttpStatusCode.BadRequest, another.Status);
        Assert.Single(Choosers.Mails(app, "ada", "choiceAsked"));
    }

    [Fact]
    public async Task Given_a_mentor_who_lowers_their_capacity_then_running_pairs_go_on_and_who_waits_is_told_kindly()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));
        await Choosers.AskAsync(app, "max", "ada");

        var settings = await Link.ToSettingsAsync(app, "ada", LinkPurpose.Capacity);
        var before = await Link.GetAsync(app, settings);
        var thanks = await Link.PostFormAsync(app, settings, ("capacity", "1"));
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));

        Assert.Contains("1 mentee has asked you and waits for your answer.", Choosers.Text(before.Body), StringComparison.Ordinal);
        Assert.Contains("1 mentee who asked you and waits is told within minutes", Choosers.Text(thanks.Body), StringComparison.Ordinal);
        var told = Assert.Single(Choosers.Mails(app, "max", "choiceNoPlace"));
        Assert.Equal("ada has no free place just now", told.Subject);
        Assert.DoesNotContain("any more", told.Text, StringComparison.Ordinal);
        var part = Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, part.RelationshipId)).Phase);
        var late = await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
    }

    [Fact]
    public async Task Given_a_mentor_who_leaves_and_a_mentee_who_is_withdrawn_then_requests_close()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        await Choosers.AskAsync(app, "max", "bea");
        var path = Choosers.AnswerPath(app, "bea");

        await Hr.PostAsync(app, Hr.Event("termination_effective", "ada", 5, ""","effectiveDate":"2026-03-02" """));
        await Hr.PostAsync(app, Hr.Withdrawn("max", 5));
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        var late = await Choosers.AnswerAsync(app, path);

        Assert.Single(Choosers.Mails(app, "mia", "choiceNoPlace"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("can no longer come about", late.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_yes_that_a_rule_or_an_absence_has_come_to_stand_against_then_the_mentee_is_told_once_and_kindly_and_nobody_reads_why()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        await Choosers.AskAsync(app, "max", "bea");
        await Hr.PostAsync(app, Hr.Event("leave_started", "ada", 5, ""","effectiveDate":"2026-03-02" """));
        await Choosers.KeepApartAsync(app, "max", "bea");
        await app.QuietAsync();

        foreach (var (mentor, mentee) in new[] { ("ada", "mia"), ("bea", "max") })
        {
            var path = Choosers.AnswerPath(app, mentor);
            var yes = await Choosers.AnswerAsync(app, path);
            var again = await Choosers.AnswerAsync(app, path);
            var page = await Link.GetAsync(app, path);

            Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (yes.Status, again.Status));
            Assert.Contains("It cannot come about at the moment.", yes.Body, StringComparison.Ordinal);
            Assert.Contains("It cannot come about at the moment.", Choosers.Text(page.Body), StringComparison.Ordinal);
            var mail = Assert.Single(Choosers.Mails(app, mentee, "choiceForbidden"));
            Assert.Contains($"Mentoring with {mentor} cannot come about at the moment.", mail.Text, StringComparison.Ordinal);
            Assert.Contains(mail.Links, link => link.Contains("/api/act/", StringComparison.Ordinal));
            Assert.All(new[] { yes.Body, page.Body, mail.Text }, Choosers.TellsNothing);
            Assert.Equal(RequestStatus.Forbidden, Assert.Single((await app.Get<RequestStore>().BookAsync(Given.ProgramId, mentee))!.Requests).Status);
        }
    }

    [Fact]
    public async Task Given_a_mentor_whose_mail_could_not_be_sent_then_the_request_stands_and_the_mail_comes_within_minutes()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IMailer>(provider => new MailerAway(
            provider.GetRequiredService<Outbox>(), provider.GetRequiredService<TimeProvider>(), TestApp.Start, TestApp.Start.AddMinutes(5))));
        await Given.ProgramAsync(app, program => program with { Matching = program.Matching with { Mode = Core.Programs.MatchingMode.MenteeChoice } });
        await Choosers.EnrollAsync(app, "mentor", "ada");
        await Choosers.EnrollAsync(app, "mentee", "mia");
        await app.QuietAsync();

        var asked = await Choosers.AskAsync(app, "mia", "ada");
        await app.AdvanceAsync(TimeSpan.FromMinutes(20));

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Single(Choosers.Mails(app, "ada", "choiceAsked"));
    }
}
