using System.Globalization;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Programs.Migration;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Programs;

public sealed class MigrationTests
{
    private const string Path = "/api/programs/buddies/migrate";

    [Fact]
    public async Task Given_a_changed_program_when_it_is_migrated_then_running_relationships_take_its_terms_once_and_those_that_are_over_none()
    {
        await using var app = await TestApp.StartAsync();
        var running = await Given.PairAsync(app);
        var over = await Given.PairAsync(app, "ada", "ben", "two");
        await Calls.PostAsync(app.Http, $"/api/relationships/{over}/end", """{"reason":"Enough."}""");
        await app.QuietAsync();
        await ChangeAsync(app, program => program with { Acceptance = program.Acceptance with { WithinDays = 20 } });

        var before = await Given.StateAsync(app, running);
        var first = await Calls.PostAsync(app.Http, Path, "{}", ("Idempotency-Key", "m1"));
        await app.QuietAsync();
        var step = (await Given.StateAsync(app, running)).Step;
        var again = await Calls.PostAsync(app.Http, Path, null, ("Idempotency-Key", "m2"));
        await app.QuietAsync();

        first.Is(202);
        Assert.Equal(("2", "1"), (first["version"], first["relationships"]));
        Assert.Equal(("2", "0"), (again["version"], again["relationships"]));
        var state = await Given.StateAsync(app, running);
        Assert.Equal((2, 20, step), (state.ProgramVersion, state.Terms.AcceptanceWithinDays, state.Step));
        Assert.True(state.Asks[0].DueAt > before.Asks[0].DueAt.AddDays(10));
        Assert.Equal(1, (await Given.StateAsync(app, over)).ProgramVersion);
    }

    [Fact]
    public async Task Given_the_same_key_after_another_change_then_it_is_the_same_migration_to_the_same_version()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await ChangeAsync(app, program => program with { DurationWeeks = 20 });
        await Calls.PostAsync(app.Http, Path, null, ("Idempotency-Key", "m1"));
        await app.QuietAsync();
        await ChangeAsync(app, program => program with { DurationWeeks = 30 });

        var repeated = await Calls.PostAsync(app.Http, Path, null, ("Idempotency-Key", "m1"));
        await app.QuietAsync();

        Assert.Equal(("2", "0"), (repeated["version"], repeated["relationships"]));
        Assert.Equal(20, (await Given.StateAsync(app, id)).Terms.DurationWeeks);
    }

    [Fact]
    public async Task Given_a_migration_that_a_crash_interrupted_when_the_sweeper_comes_then_it_is_finished()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await ChangeAsync(app, program => program with { DurationWeeks = 20 });
        await app.Get<ILedger>().ClaimAsync(new LedgerEntry($"{Migrations.LedgerOwner}/buddies/m1", "migrate", null, app.Now, Detail: "2"));

        await app.AdvanceAsync(TimeSpan.FromMinutes(20));

        Assert.Equal(2, (await Given.StateAsync(app, id)).ProgramVersion);
        Assert.Empty(await app.Get<ILedger>().UnfinishedAsync(Migrations.LedgerOwner, app.Now, 10));
    }

    [Fact]
    public async Task Given_many_relationships_when_the_program_is_migrated_then_each_gets_one_signal()
    {
        await using var app = await TestApp.StartAsync();
        var ids = new List<string>();
        for (var pair = 0; pair < 60; pair++)
        {
            ids.Add(await Given.PairAsync(app, $"mentor{pair}", $"mentee{pair}", pair.ToString(CultureInfo.InvariantCulture)));
        }

        await ChangeAsync(app, program => program with { DurationWeeks = 20 });
        var both = await Task.WhenAll(Calls.PostAsync(app.Http, Path, null), Calls.PostAsync(app.Http, Path, null));
        await app.QuietAsync();

        Assert.All(both, answer => answer.Is(202));
        foreach (var id in ids)
        {
            Assert.Equal(2, (await Given.StateAsync(app, id)).ProgramVersion);
            Assert.Single(await Link.InboxAsync(app, id), entry => entry.Signal is ProgramChanged);
        }
    }

    [Fact]
    public async Task Given_a_version_that_was_never_stored_when_a_relationship_is_told_of_it_then_it_goes_on()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var terms = ProgramTerms.Of((await app.Get<ProgramStore>().GetAsync("buddies"))!.Document);
        await app.Get<Doorbell>().SignalAsync(app.Durable, id, new ProgramChanged { Id = "x", At = app.Now, Version = 9, Terms = terms });
        await app.QuietAsync();

        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        Assert.Equal((9, Phase.Kickoff), ((await Given.StateAsync(app, id)).ProgramVersion, (await Given.StateAsync(app, id)).Phase));
        Assert.Contains(app.Outbox.All(), mail => mail.Mail.Kind == "kickoffOpen");
    }

    [Theory]
    [InlineData("""{"version":2}""", "version is not a known field")]
    [InlineData("[]", "$ must be an object")]
    public async Task Given_a_body_with_something_in_it_then_400(string body, string fault)
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);

        var refused = await Calls.PostAsync(app.Http, Path, body);

        refused.Is(400);
        Assert.Equal([fault], refused.Faults);
        (await Calls.PostAsync(app.Http, Path, null, ("Idempotency-Key", "no spaces"))).Is(400);
        (await Calls.PostAsync(app.Http, "/api/programs/none/migrate", null)).Is(404);
        (await Calls.PostAsync(app.Anonymous, Path, null)).Is(401);
    }

    private static async Task ChangeAsync(TestApp app, Func<ProgramDocument, ProgramDocument> change)
    {
        var store = app.Get<ProgramStore>();
        var before = (await store.GetAsync("buddies"))!;
        Assert.NotNull(await store.ChangeAsync(change(before.Document), before.Version));
    }
}
