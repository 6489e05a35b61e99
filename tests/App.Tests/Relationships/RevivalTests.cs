using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;

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
    public async Task Given_a_history_that_cannot_be_read_then_that_relationship_says_why_and_goes_on_and_the_others_never_notice()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await app.Get<LocalDatabase>().WriteAsync(session => session.Execute("UPDATE history SET data=x'0105'"));
        var other = await Story.KickoffAsync(app, "ada", "bob", "two");

        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes" } });
        await Story.AnswerAsync(app, other, "bob", AskKind.AgreeGoals, new { goals = new[] { "Meet ten people" } });

        var orchestration = JsonElement.Parse(await app.Http.GetStringAsync($"/api/relationships/{id}")).GetProperty("orchestration");
        Assert.Equal("failed", orchestration.GetProperty("runtimeStatus").GetString());
        Assert.Contains("The history is damaged.", orchestration.GetProperty("failure").GetString(), StringComparison.Ordinal);
        Assert.Contains((await Given.StateAsync(app, other)).Asks, ask => ask is { Kind: AskKind.AgreeGoals, PersonId: "ada" });
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Contains((await Given.StateAsync(app, id)).Asks, ask => ask is { Kind: AskKind.AgreeGoals, PersonId: "mentor" });
    }

    [Fact]
    public async Task Given_the_very_first_step_fails_when_it_is_mended_then_the_relationship_begins()
    {
        var broken = true;
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<Decider>((state, signals, now) =>
            broken ? throw new InvalidOperationException("A rule with a mistake.") : Lifecycle.Decide(state, signals, now)));
        var id = await Given.PairAsync(app);
        Assert.Equal(0, (await Given.StateAsync(app, id)).Step);
        broken = false;

        await app.AdvanceAsync(TimeSpan.FromHours(3));

        Assert.Equal(2, (await Given.StateAsync(app, id)).Asks.Count(ask => ask.Kind == AskKind.Accept));
        Assert.Equal(2, app.Outbox.Count);
    }

    [Fact]
    public async Task Given_an_orchestration_was_lost_in_the_middle_of_a_step_when_the_next_one_decides_otherwise_then_nothing_is_left_out()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var state = await Given.StateAsync(app, id);
        var runner = app.Get<EffectRunner>();
        var mails = app.Outbox.Count;
        var key = $"{id}/000002/000";
        var lost = new SendMail { PersonId = "mentor", Mail = MailKind.Paused };
        var next = new SendMail { PersonId = "mentee", Mail = MailKind.Paused };

        await runner.RunAsync(key, lost, state);
        await runner.RunAsync(key, next, state);
        Assert.Equal(mails + 2, app.Outbox.Count);

        await runner.RunAsync(key, next, state);
        await runner.RunAsync(key, lost, state);
        Assert.Equal(mails + 2, app.Outbox.Count);
    }

    [Fact]
    public async Task Given_hundreds_who_cannot_be_helped_when_a_bell_is_lost_then_it_is_rung_again_all_the_same()
    {
        var deaf = true;
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IFaults>(
            new Mishaps((point, _, _) => point == FaultPoint.RaiseEvent && deaf ? InjectedFault.Drop : InjectedFault.None)));
        var id = await Given.PairAsync(app);
        var inbox = app.Get<IInbox>();
        for (var number = 0; number < 600; number++)
        {
            await inbox.AppendAsync($"rel-{number:D3}", new Resume { Id = "r", At = app.Now, PersonId = "mentor" });
        }

        foreach (var person in new[] { "mentor", "mentee" })
        {
            await app.Get<Doorbell>().SignalAsync(
                app.Durable, id, new Accept { Id = person, At = app.Now, PersonId = person, Accepted = true });
        }

        deaf = false;
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
