using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Matching.Automatic;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class AutomaticRoundTests
{
    [Fact]
    public async Task Given_rounds_every_seven_days_that_commit_then_whoever_joins_or_is_declined_is_matched_by_the_next_one()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, Every(7, commit: true));
        await Round.JoinAsync(app, "gil", "mentor", capacity: 5);

        // Monday, a quarter past nine in Berlin.
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(3, (await Round.RelationshipsAsync(app)).Count);
        var declined = (await app.Get<App.Relationships.RelationshipProjection>().OfPersonAsync("dora")).Single().RelationshipId;
        await Story.AnswerAsync(app, declined, "bea", AskKind.Accept, new { answer = "decline" });
        await app.AdvanceDaysAsync(2);
        await Round.JoinAsync(app, "fay", "mentee");
        await app.AdvanceDaysAsync(4);
        Assert.Equal(3, (await Round.RelationshipsAsync(app)).Count);

        await app.AdvanceDaysAsync(1);

        var pairs = await Round.RelationshipsAsync(app);
        Assert.Equal(5, pairs.Count);
        Assert.Contains(pairs, pair => pair.EndsWith("+fay", StringComparison.Ordinal));
        var ofDora = pairs.Where(pair => pair.EndsWith("+dora", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, ofDora.Count);
        Assert.Equal(2, ofDora.Distinct().Count());
        Assert.Equal(2, (await RoundsAsync(app)).Count(round => round == "committed concerned true"));
    }

    [Fact]
    public async Task Given_an_owner_who_looks_at_a_round_each_day_then_the_one_that_runs_by_itself_is_not_postponed()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, Every(3, commit: false));

        for (var day = 0; day < 5; day++)
        {
            (await Round.RunAsync(app)).Is(201);
            await app.AdvanceDaysAsync(1);
        }

        Assert.Equal(2, (await RoundsAsync(app)).Count(round => round == "ready concerned true"));
    }

    [Fact]
    public async Task Given_rounds_that_wait_for_the_owner_then_each_owner_gets_one_mail_that_leads_to_the_round_and_nobody_else_any()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => Every(7, commit: false)(program) with { Owners = ["owner@example.com", "second@example.com"] });

        await app.AdvanceDaysAsync(3);

        Assert.Equal(["ready concerned true"], await RoundsAsync(app));
        Assert.Empty(await Round.RelationshipsAsync(app));
        var mails = app.Outbox.From(0).Select(sent => sent.Mail).ToList();
        Assert.Equal(["owner@example.com", "second@example.com"], mails.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.All(mails, mail => Assert.Equal("roundWaits", mail.Kind));
        var opened = await Calls.GetAsync(app.Anonymous, new Uri(mails[0].Links[0]).PathAndQuery);
        opened.Is(302);
        Assert.EndsWith("/page", opened.Message.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        (await Calls.GetAsync(app.Anonymous, opened.Message.Headers.Location!.PathAndQuery, OwnerSessionTests.CookieOf(opened))).Is(200);
    }

    [Fact]
    public async Task Given_a_round_that_is_due_on_a_weekend_then_it_waits_for_monday_morning()
    {
        await using var app = await TestApp.StartAsync(start: new DateTimeOffset(2026, 3, 6, 16, 30, 0, TimeSpan.Zero));
        await Round.PeopleAsync(app, Every(7, commit: true));

        // From Friday, half past five in Berlin, to Monday, just before nine.
        await app.AdvanceAsync(TimeSpan.FromHours(63));
        Assert.Empty(await RoundsAsync(app));

        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(await RoundsAsync(app));
    }

    [Fact]
    public async Task Given_two_hosts_that_look_at_the_same_moment_then_the_round_runs_once()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, Every(7, commit: true));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            ActivatorUtilities.CreateInstance<MatchingDuty>(app.Host.Services).RunAsync(app.Durable, default)));
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));

        Assert.Single(await RoundsAsync(app));
        Assert.Equal(3, (await Round.RelationshipsAsync(app)).Count);
    }

    [Fact]
    public async Task Given_programs_that_are_closed_or_have_no_rounds_then_none_runs()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => Every(1, commit: true)(program) with { Status = ProgramStatus.Draft });

        await app.AdvanceDaysAsync(3);

        Assert.Empty(await RoundsAsync(app));
    }

    private static Func<ProgramDocument, ProgramDocument> Every(int days, bool commit) =>
        program => program with { TimeZone = "Europe/Berlin", Matching = program.Matching with { Rounds = new RoundPlan(days, commit) } };

    private static async Task<IReadOnlyList<string>> RoundsAsync(TestApp app) =>
    [
        .. (await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray()
            .Select(round => $"{round.GetProperty("status")} {round.GetProperty("scope")} {round.GetProperty("automatic").GetRawText()}"),
    ];
}
