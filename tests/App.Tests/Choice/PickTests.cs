using System.Net;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class PickTests
{
    [Fact]
    public async Task Given_an_executive_who_picks_from_the_approved_then_the_words_are_the_reason_and_the_mentee_is_asked()
    {
        await using var app = await Choosers.StartAsync(
            MatchingMode.HandSelected, program => program with { Matching = program.Matching with { Approved = ["mia"] } });
        var path = await Choosers.PathAsync(app, "ada");

        var page = await Link.GetAsync(app, path);
        var other = await Link.PostJsonAsync(app, path, new { request = "max", message = "Because." });
        var silent = await Link.PostJsonAsync(app, path, new { request = "mia" });
        var picked = await Link.PostFormAsync(app, path, ("request", "mia"), ("message", "She will lead this one day."), ("once", "x1"));
        var again = await Link.PostFormAsync(app, path, ("request", "mia"), ("message", "She will lead this one day."), ("once", "x1"));
        var late = await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "bea"), new { request = "mia", message = "Me too." });

        Assert.Contains("1 mentee, the best fit", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (other.Status, silent.Status));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (picked.Status, again.Status));
        var part = Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        var document = (await app.Get<RelationshipProjection>().GetAsync(part.RelationshipId))!;
        Assert.Equal(Phase.Proposed, document.State.Phase);
        Assert.Equal(["In the mentor's words: She will lead this one day."], document.Reasons.Select(reason => reason.ToString()));
        Assert.Equal("mia", Assert.Single(document.State.Asks).PersonId);
        Assert.Empty(Choosers.Mails(app, "ada", "proposal"));
        Assert.Contains("In the mentor's words: She will lead this one day.", Assert.Single(Choosers.Mails(app, "mia", "proposal")).Text, StringComparison.Ordinal);
        Assert.Contains("ada would like to mentor you", Assert.Single(Choosers.Mails(app, "mia", "proposal")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("We think", Assert.Single(Choosers.Mails(app, "mia", "proposal")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("mia has found somebody", late.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_pick_when_the_mentee_says_yes_then_it_begins_and_when_the_mentee_says_no_the_mentor_is_told()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.HandSelected);
        await Link.PostFormAsync(app, await Choosers.PathAsync(app, "ada"), ("request", "mia"), ("message", "She will lead."), ("once", "x1"));
        await Link.PostFormAsync(app, await Choosers.PathAsync(app, "bea"), ("request", "max"), ("message", "He will lead."), ("once", "x2"));
        await app.QuietAsync();
        var one = Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia")).RelationshipId;
        var two = Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("max")).RelationshipId;

        await Link.PostJsonAsync(app, await Link.ToAskAsync(app, one, "mia", AskKind.Accept), new { answer = "accept" });
        await Link.PostJsonAsync(app, await Link.ToAskAsync(app, two, "max", AskKind.Accept), new { answer = "decline" });
        await app.QuietAsync();

        Assert.Equal(Phase.Kickoff, (await app.Get<RelationshipProjection>().GetAsync(one))!.State.Phase);
        Assert.Single(Choosers.Mails(app, "ada", "kickoffOpen"));
        Assert.Equal(Phase.Declined, (await app.Get<RelationshipProjection>().GetAsync(two))!.State.Phase);
        Assert.Single(Choosers.Mails(app, "bea", "released"));
    }

    [Fact]
    public async Task Given_somebody_who_has_yet_to_choose_then_their_own_page_says_so_until_they_have()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.HandSelected);
        await Link.PostJsonAsync(app, await Link.ToSettingsAsync(app, "bea", Core.Links.LinkPurpose.Capacity), new { capacity = 0 });

        var page = Choosers.Text((await Link.GetAsync(app, await Link.ToMeAsync(app, "ada"))).Body);
        var full = Choosers.Text((await Link.GetAsync(app, await Link.ToMeAsync(app, "bea"))).Body);

        Assert.Contains("Open for you Pick your mentee", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is open.", full, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mentee_who_is_about_to_leave_and_one_who_is_kept_apart_then_the_executive_reads_neither()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.HandSelected);
        await Hr.PostAsync(app, Hr.Event("termination_recorded", "mia", 5, ""","effectiveDate":"2026-03-20" """));
        await Choosers.KeepApartAsync(app, "max", "ada");
        await app.QuietAsync();
        var path = await Choosers.PathAsync(app, "ada");

        var leaving = await Link.PostJsonAsync(app, path, new { request = "mia", message = "Mine." });
        var blocked = await Link.PostJsonAsync(app, path, new { request = "max", message = "Mine." });

        Assert.Equal((HttpStatusCode.BadRequest, leaving.Json.GetProperty("errors").GetRawText()), (blocked.Status, blocked.Json.GetProperty("errors").GetRawText()));
        Assert.Equal("must be a mentee who can be picked just now", leaving.Json.GetProperty("errors")[0].GetProperty("rule").GetString());
        Assert.All(new[] { leaving.Body, blocked.Body }, Choosers.TellsNothing);
    }

    [Fact]
    public async Task Given_an_executive_without_a_place_or_a_pair_that_no_one_overrules_then_it_is_refused_and_mentees_choose_nothing()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.HandSelected);
        await Hr.PostAsync(app, Hr.Event("updated", "mia", 2, ""","profile":{"managerId":"ada"}"""));
        await Hr.PostAsync(app, Hr.Event("updated", "bea", 2, ""","profile":{"capacity":0}"""));
        await app.QuietAsync();

        var own = await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "ada"), new { request = "mia", message = "Mine." });
        var full = await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "bea"), new { request = "max", message = "Mine." });
        var mentee = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));

        Assert.Equal(HttpStatusCode.BadRequest, own.Status);
        Assert.Equal(HttpStatusCode.Conflict, full.Status);
        Assert.Equal(HttpStatusCode.NotFound, mentee.Status);
        Assert.Empty(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
    }
}
