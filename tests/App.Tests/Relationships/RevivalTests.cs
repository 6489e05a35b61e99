using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalRuntime;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>An orchestration can be lost; a relationship cannot.</summary>
public sealed class RevivalTests
{
    [Fact]
    public async Task Given_the_orchestration_is_gone_when_somebody_answers_then_within_minutes_the_relationship_goes_on()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        var id = await Story.KickoffAsync(app);
        var mails = app.Outbox.Count;
        await LoseAsync(app, id);

        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes" } });
        Assert.Null(await app.Durable.GetInstanceAsync(id, false));
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));

        Assert.Contains((await Given.StateAsync(app, id)).Asks, ask => ask is { Kind: AskKind.AgreeGoals, PersonId: "mentor" });
        Assert.Equal(mails + 1, app.Outbox.Count);
        Assert.Equal(1, figures.Sum("mentoring.relationships.revived"));
    }

    [Fact]
    public async Task Given_the_orchestration_is_gone_when_a_deadline_passes_then_within_hours_the_relationship_goes_on()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        var id = await Given.PairAsync(app);
        await LoseAsync(app, id);

        await app.AdvanceDaysAsync(8);

        var state = await Given.StateAsync(app, id);
        Assert.Equal(Phase.Declined, state.Phase);
        Assert.Equal(1, figures.Sum("mentoring.relationships.revived"));
        Assert.Equal(0, figures.Last("mentoring.relationships.overslept"));
    }

    [Fact]
    public async Task Given_a_rule_that_throws_when_it_is_mended_then_the_failed_relationship_goes_on_and_loses_nothing()
    {
        var broken = true;
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<Decider>((state, signals, now) =>
            broken && signals.Count > 0 ? throw new InvalidOperationException("A rule with a mistake.") : Lifecycle.Decide(state, signals, now)));
        var id = await Given.PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await app.Get<Doorbell>().SignalAsync(
                app.Durable, id, new Accept { Id = person, At = app.Now, PersonId = person, Accepted = true });
        }

        await app.QuietAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await app.Durable.GetInstanceAsync(id, false))!.RuntimeStatus);
        broken = false;
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
    }

    [Fact]
    public async Task Given_somebody_terminated_the_orchestration_then_it_stays_so()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await app.Durable.TerminateInstanceAsync(id);
        await app.AdvanceDaysAsync(8);
        Assert.Equal(Phase.Proposed, (await Given.StateAsync(app, id)).Phase);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await app.Durable.GetInstanceAsync(id, false))!.RuntimeStatus);
    }

    private static async Task LoseAsync(TestApp app, string id)
    {
        await app.Durable.TerminateInstanceAsync(id);
        await app.QuietAsync();
        await app.Durable.PurgeInstanceAsync(id);
        Assert.Null(await app.Durable.GetInstanceAsync(id, false));
    }
}
