using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class SeatTests
{
    [Fact]
    public async Task Given_a_mentee_whom_five_mentors_take_at_once_then_one_relationship_runs_and_only_its_mentor_has_a_place_less()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        string[] mentors = ["m1", "m2", "m3", "m4", "m5"];
        await Given.PersonAsync(app, "mia");
        foreach (var mentor in mentors)
        {
            await Given.PersonAsync(app, mentor);
        }

        var answers = await Task.WhenAll(mentors.Select(mentor => StartAsync(app, mentor, "mia")));
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        var later = await Task.WhenAll(mentors.Select(mentor => StartAsync(app, mentor, "mia")));

        Assert.Single(answers, answer => answer.Outcome == StartOutcome.Started);
        Assert.Single(later, answer => answer.Outcome == StartOutcome.Started);
        Assert.Equal(4, later.Count(answer => answer is { Outcome: StartOutcome.Running, MenteeId: "mia" }));
        var taken = await Task.WhenAll(mentors.Select(mentor => app.Get<Places>().TakenAsync(mentor)));
        Assert.Equal(1, taken.Sum());
    }

    [Fact]
    public async Task Given_an_agreed_start_then_nobody_is_asked_and_the_first_mail_says_why()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "ada");
        await Given.PersonAsync(app, "mia");

        var answer = await StartAsync(app, "ada", "mia");
        await app.QuietAsync();

        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, answer.RelationshipId!)).Phase);
        Assert.Equal(2, app.Outbox.All().Count(sent => sent.Mail.Kind == "kickoffOpen" && sent.Mail.Text.Contains("Both like tests.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Given_a_seat_whose_relationship_is_over_then_it_is_free_and_so_is_one_whose_start_came_to_nothing()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        foreach (var person in new[] { "ada", "bea", "mia" })
        {
            await Given.PersonAsync(app, person);
        }

        await Given.PersonAsync(app, "full", capacity: 0);
        var none = await StartAsync(app, "full", "mia");
        var first = await StartAsync(app, "ada", "mia");
        await app.QuietAsync();
        await app.Get<Doorbell>().SignalAsync(
            app.Durable, first.RelationshipId!, new Core.Relationships.Signals.End { Id = "end", At = app.Now });
        await app.QuietAsync();
        var second = await StartAsync(app, "bea", "mia");

        Assert.Equal((StartOutcome.NoPlace, StartOutcome.Started, StartOutcome.Started), (none.Outcome, first.Outcome, second.Outcome));
    }

    [Fact]
    public async Task Given_a_start_that_a_crash_cut_off_after_it_took_the_seat_then_another_is_undecided_until_the_first_is_finished()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        foreach (var person in new[] { "ada", "bea", "mia" })
        {
            await Given.PersonAsync(app, person);
        }

        var cutOff = Request("ada", "mia");
        var id = RelationshipId.Of(cutOff);
        var detail = JsonSerializer.Serialize(cutOff, AppJson.TypeOf<StartRequest>());
        await app.Get<ILedger>().ClaimAsync(new LedgerEntry($"start/{id}", "start", null, app.Now, Detail: detail));
        await app.Get<Seats>().TakeAsync(Given.ProgramId, "mia", id);

        var meanwhile = await StartAsync(app, "bea", "mia");
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        var later = await StartAsync(app, "bea", "mia");

        Assert.Equal(StartOutcome.Undecided, meanwhile.Outcome);
        Assert.Equal((StartOutcome.Running, id), (later.Outcome, later.RelationshipId));
        Assert.Equal(0, await app.Get<Places>().TakenAsync("bea"));
    }

    [Fact]
    public async Task Given_a_mentee_whom_an_owner_has_named_by_hand_then_a_start_by_choice_or_round_is_refused_and_another_by_hand_is_not()
    {
        await using var app = await TestApp.StartAsync();
        var byHand = await Given.PairAsync(app, "ada", "mia");
        await Given.PersonAsync(app, "bea");
        await Given.PersonAsync(app, "cai");

        var exclusive = await StartAsync(app, "bea", "mia");
        var again = await app.Get<RelationshipStarter>().StartAsync(
            app.Durable, new StartRequest(Given.ProgramId, ["cai"], ["mia"], [Remark.Verbatim("An owner knows why.")], "two"));

        Assert.Equal(new StartAnswer(StartOutcome.Running, byHand, MenteeId: "mia"), exclusive);
        Assert.Equal(0, await app.Get<Places>().TakenAsync("bea"));
        Assert.Equal(StartOutcome.Started, again.Outcome);
    }

    [Fact]
    public void Given_a_start_from_before_these_words_then_it_is_read_as_it_was_meant()
    {
        const string before = """{"programId":"p","mentorIds":["a"],"menteeIds":["b"],"reasons":["r"],"requestId":"x"}""";

        var read = JsonSerializer.Deserialize(before, AppJson.TypeOf<StartRequest>())!;

        Assert.False(read.Agreed);
        Assert.False(read.OneEach);
    }

    private static StartRequest Request(string mentor, string mentee) =>
        new(Given.ProgramId, [mentor], [mentee], [Remark.Verbatim("Both like tests.")], "seat", Agreed: true, OneEach: true);

    private static Task<StartAnswer> StartAsync(TestApp app, string mentor, string mentee) =>
        app.Get<RelationshipStarter>().StartAsync(app.Durable, Request(mentor, mentee));
}
