using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class RematchTests
{
    [Fact]
    public async Task Given_a_mentor_leaves_after_five_days_then_only_the_mentee_is_matched_again_and_finds_the_goals_written_so_far()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.CommitAsync(app, (await Round.RunAsync(app))["id"]!);
        var first = await OfAsync(app, "cleo");
        foreach (var person in new[] { "ada", "cleo" })
        {
            await Story.AnswerAsync(app, first, person, AskKind.Accept, new { answer = "accept" });
        }

        // Day 1: Cleo writes goals. Day 3: Bea and Dora say yes. Day 5: HR tells that Ada is gone, and on day 6 that Gil joins.
        await app.AdvanceDaysAsync(1);
        await Story.AnswerAsync(app, first, "cleo", AskKind.AgreeGoals, new { goals = new[] { "Ship a compiler", "Read <IL>" } });
        await app.AdvanceDaysAsync(2);
        var others = await OfAsync(app, "dora");
        foreach (var person in new[] { "bea", "dora" })
        {
            await Story.AnswerAsync(app, others, person, AskKind.Accept, new { answer = "accept" });
        }

        await app.AdvanceDaysAsync(2);
        (await Hr.PostAsync(app, Hr.Event("termination_effective", "ada", 9))).Is(202);
        await app.AdvanceDaysAsync(1);
        await Round.JoinAsync(app, "gil", "mentor", offers: "C#", capacity: 3);
        await app.QuietAsync();
        var untouched = (await Given.StateAsync(app, others)).Step;

        var run = await Round.RunAsync(app, """{"scope":"concerned"}""");
        await Round.CommitAsync(app, run["id"]!);

        Assert.Equal(["gil+cleo"], Round.Pairs(run));
        Assert.Equal(untouched, (await Given.StateAsync(app, others)).Step);
        var second = await OfAsync(app, "cleo");
        foreach (var person in new[] { "gil", "cleo" })
        {
            await Story.AnswerAsync(app, second, person, AskKind.Accept, new { answer = "accept" });
        }

        var form = await Link.GetAsync(app, await Link.ToAskAsync(app, second, "cleo", AskKind.AgreeGoals));
        Assert.Contains("Ship a compiler", form.Body, StringComparison.Ordinal);
        Assert.Contains("Read &lt;IL&gt;", form.Body, StringComparison.Ordinal);
        Assert.Contains("wrote in your last match", form.Body, StringComparison.Ordinal);

        // Gil reads them only once Cleo has sent them.
        Assert.DoesNotContain("Ship a compiler", (await Link.GetAsync(app, await Link.ToMeAsync(app, "gil"))).Body, StringComparison.Ordinal);
        var link = await Link.ToAskAsync(app, second, "cleo", AskKind.AgreeGoals);
        Assert.Equal(200, (int)(await Link.PostJsonAsync(app, link, new { goals = new[] { "Ship a compiler" } })).Status);
        Assert.DoesNotContain("Read &lt;IL&gt;", (await Link.GetAsync(app, link + "?change=1")).Body, StringComparison.Ordinal);
        var confirm = await Link.GetAsync(app, await Link.ToAskAsync(app, second, "gil", AskKind.AgreeGoals));
        Assert.Contains("Ship a compiler", confirm.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("wrote in your last match", confirm.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mentor_of_a_running_match_who_joins_as_mentee_too_then_they_wait_like_whoever_never_had_a_match()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.CommitAsync(app, (await Round.RunAsync(app))["id"]!);
        (await Hr.PostAsync(app, Hr.Event("enrolled", "bea", 2, ""","programId":"buddies","role":"mentee" """))).Is(202);
        await Round.JoinAsync(app, "gil", "mentor");
        await app.QuietAsync();

        Assert.Equal(["gil+bea"], Round.Pairs(await Round.RunAsync(app, """{"scope":"concerned"}""")));
    }

    [Fact]
    public async Task Given_a_pair_that_does_not_fit_when_the_owner_asks_for_a_rematch_then_both_are_told_and_wait_for_another()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.CommitAsync(app, (await Round.RunAsync(app))["id"]!);
        var id = await OfAsync(app, "dora");
        var before = app.Outbox.Count;

        var first = await Calls.PostAsync(app.Http, $"/api/relationships/{id}/rematch", """{"reason":"They asked me to."}""", ("Idempotency-Key", "r1"));
        var again = await Calls.PostAsync(app.Http, $"/api/relationships/{id}/rematch", """{"reason":"They asked me to."}""", ("Idempotency-Key", "r1"));
        var without = await Calls.PostAsync(app.Http, $"/api/relationships/{id}/rematch", "{}");
        await app.QuietAsync();

        first.Is(202);
        Assert.Equal("r1", first["signalId"]);
        again.Is(202);
        without.Is(400);
        var state = await Given.StateAsync(app, id);
        Assert.Equal((Phase.Ended, OutcomeReason.EndedByOwner), (state.Phase, state.OutcomeReason));
        Assert.Equal(["bea@example.com", "dora@example.com"], app.Outbox.From(before).Select(sent => sent.Mail.To).Where(to => !to.StartsWith("owner", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["bea", "dora"],
            (await app.Get<Effects.RematchList>().AllAsync("buddies").ToListAsync()).Select(wish => wish.PersonId).Order(StringComparer.Ordinal));

        // The mail blames nobody, and says what comes next.
        var told = app.Outbox.From(before).Select(sent => sent.Mail).Single(mail => mail.To == "dora@example.com");
        Assert.Equal("Another match for you, instead of Bea", told.Subject);
        Assert.Contains("It is nobody's fault.", told.Text, StringComparison.Ordinal);
        Assert.Contains("You are free for another match", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ended before its time", told.Text, StringComparison.Ordinal);

        // They are not put together again, and nobody else is looked at.
        await Round.JoinAsync(app, "gil", "mentor", offers: "Selling");
        var run = await Round.RunAsync(app, """{"scope":"concerned"}""");
        Assert.Equal(["gil+dora"], Round.Pairs(run));
        Assert.Equal("1", run["mentees"]);
    }

    [Fact]
    public async Task Given_one_who_ended_it_of_their_own_will_then_a_round_for_those_concerned_leaves_them_alone_and_one_for_all_does_not()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.JoinAsync(app, "gil", "mentor", offers: "C#", capacity: 3);
        await Round.CommitAsync(app, (await Round.RunAsync(app, """{"pinned":[{"mentorId":"ada","menteeId":"cleo"}]}"""))["id"]!);
        var id = await OfAsync(app, "cleo");
        foreach (var person in new[] { "ada", "cleo" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        var end = await Link.ToAsync(app, id, "cleo", Core.Links.LinkPurpose.End);
        Assert.Equal(200, (int)(await Link.PostJsonAsync(app, end, new { reason = "I have what I wanted." })).Status);

        var concerned = await Round.RunAsync(app, """{"dryRun":true,"scope":"concerned"}""");
        var all = await Round.RunAsync(app, """{"dryRun":true}""");

        Assert.DoesNotContain(Round.Pairs(concerned), pair => pair.EndsWith("+cleo", StringComparison.Ordinal));
        Assert.Contains(Round.Pairs(all), pair => pair.EndsWith("+cleo", StringComparison.Ordinal));
    }

    private static async Task<string> OfAsync(TestApp app, string mentee) =>
        Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync(mentee)).RelationshipId;
}
