using System.Net;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class BrowseTests
{
    [Fact]
    public async Task Given_a_mentee_then_the_page_shows_who_may_be_asked_and_has_a_place_the_best_fit_first_and_no_scores()
    {
        await using var app = await Choosers.StartAsync();
        await Hr.PostAsync(app, Hr.Event("updated", "mia", 2, ""","profile":{"skillsWanted":["Negotiation"],"languages":["en","de"],"managerId":"cai"}"""));
        await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"skillsOffered":["Excel"],"languages":["en"]}"""));
        await Hr.PostAsync(app, Hr.Event(
            "updated", "bea", 2, ""","profile":{"skillsOffered":["Negotiation"],"languages":["en","fr"],"jobTitle":"Head of sales","location":"Lyon","about":"I like long walks."}"""));
        await Choosers.EnrollAsync(app, "mentor", "full");
        await Hr.PostAsync(app, Hr.Event("updated", "full", 2, ""","profile":{"capacity":0}"""));
        await app.QuietAsync();

        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var text = Choosers.Text(page.Body);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("2 mentors, the best fit for you first.", text, StringComparison.Ordinal);
        Assert.True(page.Body.IndexOf("<bdi>bea</bdi></h3>", StringComparison.Ordinal) < page.Body.IndexOf("<bdi>ada</bdi></h3>", StringComparison.Ordinal));
        Assert.DoesNotContain("<bdi>cai</bdi></h3>", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<bdi>full</bdi></h3>", page.Body, StringComparison.Ordinal);
        Assert.Contains("Head of sales, Lyon I like long walks. Can help with Negotiation Speaks English, French", text, StringComparison.Ordinal);
        Assert.Contains("You share 40 working hours a week.", text, StringComparison.Ordinal);
        Assert.Contains("New as a mentor in this program Free places 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("points", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@example.com", page.Body.Replace("owner@example.com", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("form-action 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_forty_five_mentors_then_the_list_has_pages_of_twenty_and_a_search_by_address()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.EnrollAsync(app, "mentor", Enumerable.Range(1, 42).Select(number => $"mentor{number:00}"));
        await Hr.PostAsync(app, Hr.Event("updated", "mentor07", 2, ""","profile":{"skillsOffered":["Glass <blowing>"]}"""));
        await app.QuietAsync();
        var path = await Choosers.PathAsync(app, "mia");

        var first = await Link.GetAsync(app, path);
        var third = await Link.GetAsync(app, $"{path}?page=3");
        var beyond = await Link.GetAsync(app, $"{path}?page=99");
        var found = await Link.GetAsync(app, $"{path}?q=glass+MENTOR07");
        var none = await Link.GetAsync(app, $"{path}?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.Equal((20, 5, 5, 1, 0), (Cards(first), Cards(third), Cards(beyond), Cards(found), Cards(none)));
        Assert.Contains("45 mentors", Choosers.Text(first.Body), StringComparison.Ordinal);
        Assert.Contains("Page 3 of 3", Choosers.Text(third.Body), StringComparison.Ordinal);
        Assert.Contains("Glass &lt;blowing&gt;", found.Body, StringComparison.Ordinal);
        Assert.Contains("Nobody fits this search.", Choosers.Text(none.Body), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", none.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(MatchingMode.MenteeChoice)]
    [InlineData(MatchingMode.Assigned)]
    public async Task Given_ranked_wishes_then_they_are_kept_in_their_order_and_the_page_shows_them(MatchingMode mode)
    {
        await using var app = await Choosers.StartAsync(mode);
        var path = await Choosers.PathAsync(app, "mia");

        var saved = await Link.PostFormAsync(app, path, ("mentorIds", "cai"), ("mentorIds", "ada"), ("q", "a"));
        var kept = await app.Get<Wishes>().OfAsync(Given.ProgramId, "mia", MemberRole.Mentee);
        var back = await Link.PostJsonAsync(app, path, new { mentorIds = Array.Empty<string>() });
        var mirrored = await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "ada"), new { menteeIds = new[] { "max" } });

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("Your wishes are saved.", Choosers.Text(saved.Body), StringComparison.Ordinal);
        Assert.Equal(["cai", "ada"], kept);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (back.Status, mirrored.Status));
        Assert.Empty(await app.Get<Wishes>().OfAsync(Given.ProgramId, "mia", MemberRole.Mentee));
        Assert.Equal(["max"], await app.Get<Wishes>().OfAsync(Given.ProgramId, "ada", MemberRole.Mentor));
    }

    [Fact]
    public async Task Given_a_second_page_that_is_out_of_date_then_the_wishes_stay_and_are_shown_as_they_are()
    {
        await using var app = await Choosers.StartAsync();
        var path = await Choosers.PathAsync(app, "mia");
        var empty = Core.Actions.ChooseForm.BasisOf([]);
        Assert.Contains($"name=\"basis\" value=\"{empty}\"", (await Link.GetAsync(app, path)).Body, StringComparison.Ordinal);

        var first = await Link.PostFormAsync(app, path, ("mentorIds", "ada"), ("basis", empty));
        var again = await Link.PostFormAsync(app, path, ("mentorIds", "ada"), ("basis", empty));
        var stale = await Link.PostFormAsync(app, path, ("mentorIds", "bea"), ("basis", empty));
        var staleJson = await Link.PostJsonAsync(app, path, new { mentorIds = new[] { "bea" }, basis = empty });
        var kept = await app.Get<Wishes>().OfAsync(Given.ProgramId, "mia", MemberRole.Mentee);
        var overwritten = await Link.PostJsonAsync(app, path, new { mentorIds = new[] { "bea" } });

        Assert.All(new[] { first, again }, answer => Assert.Contains("Your wishes are saved.", answer.Body, StringComparison.Ordinal));
        Assert.Contains("Your wishes have changed since you opened that page", stale.Body, StringComparison.Ordinal);
        Assert.Contains($"name=\"basis\" value=\"{Core.Actions.ChooseForm.BasisOf(["ada"])}\"", stale.Body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.OK), (staleJson.Status, overwritten.Status));
        Assert.Equal(["ada"], kept);
    }

    [Fact]
    public async Task Given_a_choice_that_breaks_a_rule_then_400_names_field_and_rule_in_plain_words_and_keeps_what_was_sent()
    {
        await using var app = await Choosers.StartAsync();
        await Hr.PostAsync(app, Hr.Event("updated", "mia", 2, ""","profile":{"managerId":"cai"}"""));
        await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"capacity":0}"""));
        await app.QuietAsync();
        var path = await Choosers.PathAsync(app, "mia");

        async Task<string> FaultAsync(object body)
        {
            var answer = await Link.PostJsonAsync(app, path, body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            var fault = answer.Json.GetProperty("errors")[0];
            return $"{fault.GetProperty("field")} {fault.GetProperty("rule")}";
        }

        Assert.Equal("request must be a mentor of this program", await FaultAsync(new { request = "max", message = "Hi" }));
        Assert.Equal("request must be a mentor of this program", await FaultAsync(new { request = "nobody", message = "Hi" }));
        Assert.Equal("request must have a free place", await FaultAsync(new { request = "ada", message = "Hi" }));
        Assert.StartsWith("request must be allowed by the rules of the program: ", await FaultAsync(new { request = "cai", message = "Hi" }), StringComparison.Ordinal);
        Assert.Equal("message must have at most 1000 characters", await FaultAsync(new { request = "bea", message = new string('x', 1001) }));
        Assert.Equal("mentorIds must name mentors of this program; nobody of them has the id max", await FaultAsync(new { mentorIds = new[] { "max" } }));
        Assert.StartsWith("menteeIds must be left out", await FaultAsync(new { menteeIds = new[] { "max" } }), StringComparison.Ordinal);
        var page = await Link.PostFormAsync(app, path, ("request", "bea"), ("message", "\u0007 kept words"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("kept words</textarea>", page.Body, StringComparison.Ordinal);
        Assert.Contains("id=\"f-message\"", page.Body, StringComparison.Ordinal);
        var silent = await Link.PostFormAsync(app, path, ("request", "bea"), ("message", " "));
        Assert.Contains("Your words are required.", Choosers.Text(silent.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mentor_who_is_about_to_leave_and_one_who_is_kept_apart_then_whoever_asks_or_wishes_reads_neither()
    {
        await using var app = await Choosers.StartAsync();
        await Hr.PostAsync(app, Hr.Event("termination_recorded", "ada", 5, ""","effectiveDate":"2026-03-20" """));
        await Choosers.KeepApartAsync(app, "mia", "bea");
        await app.QuietAsync();

        var leaving = await Choosers.AskAsync(app, "mia", "ada");
        var blocked = await Choosers.AskAsync(app, "mia", "bea");
        var wished = await Link.PostJsonAsync(app, await Choosers.PathAsync(app, "mia"), new { mentorIds = new[] { "ada", "bea" } });
        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));

        Assert.Equal((HttpStatusCode.BadRequest, leaving.Json.GetProperty("errors").GetRawText()), (blocked.Status, blocked.Json.GetProperty("errors").GetRawText()));
        Assert.Equal("must be a mentor who is open to requests just now", leaving.Json.GetProperty("errors")[0].GetProperty("rule").GetString());
        Assert.Equal(HttpStatusCode.OK, wished.Status);
        Assert.Equal(1, Cards(page));
        Assert.All(new[] { leaving.Body, blocked.Body, wished.Body, page.Body }, Choosers.TellsNothing);
    }

    [Fact]
    public async Task Given_forty_mentors_with_whom_a_mentee_has_been_then_they_come_back_to_the_list_after_the_months_of_the_program()
    {
        await using var app = await Choosers.StartAsync(change: program =>
            program with { Matching = program.Matching with { Rules = program.Matching.Rules with { NotPairedForMonths = 3 } } });
        string[] earlier = [.. Enumerable.Range(1, 40).Select(number => $"earlier{number}")];
        await Choosers.EnrollAsync(app, "mentor", earlier);
        await app.QuietAsync();
        foreach (var mentor in earlier)
        {
            var state = Lifecycle.New($"rel-{mentor}", Given.ProgramId, 1, new Terms(), [
                new Member { Id = mentor, Role = MemberRole.Mentor, LeftAt = app.Now },
                new Member { Id = "mia", Role = MemberRole.Mentee },
            ], app.Now);
            await app.Get<RelationshipProjection>().CreateAsync(new RelationshipDocument(state with { Phase = Phase.Ended, EndedAt = app.Now }, [], null, app.Now));
        }

        var path = await Choosers.PathAsync(app, "mia");
        var now = await Link.GetAsync(app, path);
        await app.AdvanceDaysAsync(93);
        var later = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));

        Assert.Contains("3 mentors", Choosers.Text(now.Body), StringComparison.Ordinal);
        Assert.Contains("43 mentors", Choosers.Text(later.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_assigned_program_then_nobody_is_asked_directly_and_a_stranger_or_one_withdrawn_finds_nothing()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.Assigned);
        await Given.PersonAsync(app, "eve");
        var strange = await Link.GetAsync(app, await Choosers.PathAsync(app, "eve"));
        var asked = await Choosers.AskAsync(app, "mia", "ada");
        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        await Hr.PostAsync(app, Hr.Withdrawn("mia", 9));
        await app.QuietAsync();
        var gone = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (strange.Status, gone.Status));
        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.DoesNotContain("<textarea", page.Body, StringComparison.Ordinal);
        Assert.Contains("Add to my wishes", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mentee_with_a_mentor_then_the_page_says_so_and_asks_nothing()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));

        var page = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var asked = await Choosers.AskAsync(app, "mia", "bea");

        Assert.Contains("You have a mentor in this program.", Choosers.Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(0, Cards(page));
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
    }

    private static int Cards(Link.Answer page) => page.Body.Split("</h3>").Length - 1;
}
