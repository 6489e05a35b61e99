using System.Net;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class RaceTests
{
    [Fact]
    public async Task Given_two_hundred_who_ask_one_mentor_of_one_place_when_all_are_accepted_at_once_then_one_wins_and_the_rest_are_told_kindly()
    {
        await using var app = await Choosers.StartAsync();
        string[] mentees = [.. Enumerable.Range(1, 200).Select(number => $"mentee{number}")];
        await Choosers.EnrollAsync(app, "mentee", mentees);
        await Link.PostJsonAsync(app, await Link.ToSettingsAsync(app, "ada", LinkPurpose.Capacity), new { capacity = 1 });
        await app.QuietAsync();
        foreach (var some in mentees.Chunk(20))
        {
            await Task.WhenAll(some.Select(mentee => Choosers.AskAsync(app, mentee, "ada")));
        }

        string[] paths = [.. Choosers.Mails(app, "ada", "choiceAsked").Select(mail => new Uri(mail.Links[0]).AbsolutePath)];
        var answers = await Task.WhenAll(paths.Select(path => Choosers.AnswerAsync(app, path)));
        var repeated = await Task.WhenAll(paths.Select(path => Choosers.AnswerAsync(app, path)));
        await app.AdvanceDaysAsync(1);

        Assert.Equal(200, paths.Distinct().Count());
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(199, answers.Count(answer => answer.Status == HttpStatusCode.Conflict
            && answer.Body.Contains("You have no free place for it just now", StringComparison.Ordinal)));
        Assert.Equal(answers.Select(answer => answer.Status), repeated.Select(answer => answer.Status));
        Assert.Equal(1, await app.Get<Places>().TakenAsync("ada"));
        var running = await Task.WhenAll(mentees.Select(mentee => app.Get<RelationshipProjection>().OfPersonAsync(mentee)));
        Assert.Equal(1, running.Sum(parts => parts.Count));
        var told = mentees.Count(mentee => Choosers.Mails(app, mentee, "choiceNoPlace").Count == 1);
        Assert.Equal(199, told);
        Assert.All(mentees.Where((_, index) => running[index].Count == 0), mentee =>
            Assert.Contains(Choosers.Mails(app, mentee, "choiceNoPlace").Single().Links, link => link.Contains("/api/act/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Given_a_mentee_whom_three_mentors_accept_at_once_then_one_relationship_runs_and_the_others_keep_their_places()
    {
        await using var app = await Choosers.StartAsync();
        string[] mentors = ["ada", "bea", "cai"];
        foreach (var mentor in mentors)
        {
            await Choosers.AskAsync(app, "mia", mentor);
        }

        var answers = await Task.WhenAll(mentors.Select(mentor => Choosers.AnswerAsync(app, Choosers.AnswerPath(app, mentor))));
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        var repeated = await Task.WhenAll(mentors.Select(mentor => Choosers.AnswerAsync(app, Choosers.AnswerPath(app, mentor))));

        Assert.Single(repeated, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(2, repeated.Count(answer => answer.Body.Contains("mia has found somebody else", StringComparison.Ordinal)));
        Assert.DoesNotContain(answers, answer => answer.Status is not (HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        var taken = await Task.WhenAll(mentors.Select(mentor => app.Get<Places>().TakenAsync(mentor)));
        Assert.Equal(1, taken.Sum());
    }

    [Fact]
    public async Task Given_a_full_mentor_when_somebody_else_still_waits_then_they_are_told_within_minutes_and_once()
    {
        await using var app = await Choosers.StartAsync();
        await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"capacity":1}"""));
        await Choosers.AskAsync(app, "mia", "ada");
        var path = Choosers.AnswerPath(app, "ada");
        await Choosers.AskAsync(app, "max", "ada");

        await Choosers.AnswerAsync(app, path);
        await app.AdvanceAsync(TimeSpan.FromMinutes(25));
        await app.AdvanceDaysAsync(10);

        Assert.Single(Choosers.Mails(app, "max", "choiceNoPlace"));
        Assert.Empty(Choosers.Mails(app, "max", "choiceExpired"));
        Assert.Empty(Choosers.Mails(app, "mia", "choiceNoPlace"));
        Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
    }

    [Fact]
    public async Task Given_a_yes_that_a_crash_cut_off_before_anything_began_then_it_comes_about_within_minutes_and_once()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        var store = app.Get<RequestStore>();
        var request = Assert.Single((await store.BookAsync(Given.ProgramId, "mia"))!.Requests);
        await app.Get<DueList>().SetAsync(new RequestDue(request.Id, Given.ProgramId, "mia") { DueAt = app.Now.AddMinutes(2) });
        await store.UpdateAsync(Given.ProgramId, "mia", book => book.BeginAccept(request.Id, app.Now));

        await app.AdvanceAsync(TimeSpan.FromMinutes(25));
        var again = await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        Assert.Single(Choosers.Mails(app, "mia", "kickoffOpen"));
        Assert.Empty(await app.DueAsync<RequestDue>());
    }
}
