using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>What the Functions host refuses is no fault: nothing is lost, nothing is told twice, and it heals by itself.</summary>
public sealed class FunctionsHostTests
{
    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Given_another_call_has_just_started_it_when_the_second_start_is_refused_then_the_pair_runs_once()
    {
        await using var app = await StartAsync();
        var id = await UnstartedAsync(app);
        await app.Get<RelationshipStarter>().StartAsync(app.Durable, Request);

        Host(app).IsBehind = true;
        var answer = await app.Get<RelationshipStarter>().StartAsync(app.Durable, Request);
        Host(app).IsBehind = false;

        Assert.Equal(new StartAnswer(StartOutcome.Started, id), answer);
        Assert.Equal(1, Host(app).Refused);
        await app.AdvanceAsync(Sweep);
        Assert.Equal(2, app.Outbox.All().Count(mail => mail.Mail.Kind == "proposal"));
        Assert.Empty(await UnfinishedAsync(app));
    }

    [Fact]
    public async Task Given_a_relationship_taken_for_gone_when_its_revival_is_refused_then_it_runs_on_and_the_signal_is_heard()
    {
        await using var app = await StartAsync();
        using var figures = new Figures(app);
        var id = await Given.PairAsync(app);
        var accept = new Accept { Id = "a", At = app.Now, PersonId = "mentor", Accepted = true };
        await app.Get<IInbox>().AppendAsync(id, accept);

        Host(app).IsBehind = true;
        await app.AdvanceAsync(Sweep);
        Assert.Null(await FateAsync(app, id));
        Host(app).IsBehind = false;
        await app.AdvanceAsync(Sweep);

        Assert.Equal(SignalFate.Applied, await FateAsync(app, id));
        Assert.True(Host(app).Refused > 0);
        Assert.Equal(0, figures.Sum("mentoring.relationships.revived"));
    }

    [Fact]
    public async Task Given_the_orchestration_is_gone_when_its_bell_is_refused_then_the_answer_is_taken_and_heard_within_minutes()
    {
        await using var app = await StartAsync();
        var id = await Story.KickoffAsync(app);
        await app.Durable.TerminateInstanceAsync(id);
        await app.QuietAsync();
        await app.Durable.PurgeInstanceAsync(id);

        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes" } });
        await app.AdvanceAsync(Sweep);

        Assert.Contains((await Given.StateAsync(app, id)).Asks, ask => ask is { Kind: AskKind.AgreeGoals, PersonId: "mentor" });
    }

    [Fact]
    public async Task Given_a_first_step_that_failed_when_the_rule_is_mended_then_the_relationship_starts()
    {
        var broken = true;
        await using var app = await StartAsync(services => services.AddSingleton<Decider>((state, signals, now) =>
            broken ? throw new InvalidOperationException("A rule with a mistake.") : Lifecycle.Decide(state, signals, now)));
        var id = await Given.PairAsync(app);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await app.Durable.GetInstanceAsync(id, false))!.RuntimeStatus);
        await app.AdvanceAsync(Sweep);
        Assert.Equal(0, (await Given.StateAsync(app, id)).Step);

        broken = false;
        await app.AdvanceAsync(Sweep);

        Assert.Equal(1, (await Given.StateAsync(app, id)).Step);
        Assert.Equal(2, app.Outbox.All().Count(mail => mail.Mail.Kind == "proposal"));
        await app.AdvanceAsync(Sweep);
        Assert.Empty(await UnfinishedAsync(app));
    }

    [Fact]
    public async Task Given_somebody_terminated_it_before_its_first_step_then_it_stays_so_and_is_no_longer_tried()
    {
        await using var app = await StartAsync();
        var id = await UnstartedAsync(app);
        await app.Durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(RelationshipOrchestrator), new RelationshipState { Id = id }, new StartOrchestrationOptions(id, app.Now.AddDays(1)));
        await app.Durable.TerminateInstanceAsync(id);

        await app.Get<RelationshipStarter>().StartAsync(app.Durable, Request);
        await app.AdvanceAsync(Sweep);

        Assert.Equal(0, (await Given.StateAsync(app, id)).Step);
        Assert.Empty(await UnfinishedAsync(app));
    }

    private static StartRequest Request => new(Given.ProgramId, ["mentor"], ["mentee"], [Remark.Verbatim("Both like tests.")], "one");

    private static async Task<string> UnstartedAsync(TestApp app)
    {
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "mentor");
        await Given.PersonAsync(app, "mentee");
        return RelationshipId.Of(Request);
    }

    private static Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(TestApp app) =>
        app.Get<ILedger>().UnfinishedAsync(RelationshipStarter.LedgerOwner, app.Now, 10);

    private static async Task<SignalFate?> FateAsync(TestApp app, string id) => (await app.Get<IInbox>().FindAsync(id, "a"))?.Result?.Fate;

    private static FunctionsHostScheduler Host(TestApp app) => (FunctionsHostScheduler)app.Durable;

    private static Task<TestApp> StartAsync(Action<IServiceCollection>? more = null) => TestApp.StartAsync(builder =>
    {
        var local = builder.Services.Last(service => service.ServiceType == typeof(DurableTaskClient));
        builder.Services.AddSingleton<DurableTaskClient>(provider =>
            new FunctionsHostScheduler((DurableTaskClient)ActivatorUtilities.CreateInstance(provider, local.ImplementationType!)));
        more?.Invoke(builder.Services);
    });
}
