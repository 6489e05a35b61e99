using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.LocalHost.Durable;

namespace ServerlessMentoring.App.Tests.Costs;

/// <summary>What a relationship costs where the durable backend is paid by action.</summary>
public sealed class LifecycleCostTests
{
    // The price list of the Durable Task Scheduler: an activity is asked for and answered, the others are one action each.
    private const int ActionsOfAnActivity = 2;

    // The usual one, the lightest and the longest. An estimate of every template is in the tests of the templates.
    [Theory]
    [InlineData(ProgramKind.Onboarding, 350)]
    [InlineData(ProgramKind.LeadershipConnects, 150)]
    [InlineData(ProgramKind.Succession, 460)]
    public async Task Given_a_pair_that_answers_everything_then_its_whole_life_takes_few_actions(ProgramKind kind, int atMost)
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        var template = ProgramTemplates.All.Single(each => each.Kind == kind);
        await Given.ProgramAsync(app, _ => template with { Id = Given.ProgramId, Owners = ["owner@example.com"], Status = ProgramStatus.Open });
        var id = await Given.PairAsync(app);

        var answers = await GoodWill.LiveAsync(app, id, TimeSpan.FromDays(500));

        var state = await Given.StateAsync(app, id);
        Assert.Equal((Phase.Completed, (Outcome?)Outcome.Completed), (state.Phase, state.Outcome));
        double Of(string what) => figures.Sum(DurableTelemetry.Actions, $"kind={what}");
        Assert.Equal((1, answers), (Of("start"), Of("event")));
        Assert.True(Of("activity") >= 2 * state.Step, "Each step asks for two activities.");
        var actions = Of("start") + Of("event") + Of("timer") + (ActionsOfAnActivity * Of("activity"));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kind}: {template.DurationWeeks} weeks, {answers} answers, {state.Step} steps, {actions} actions, {app.Outbox.Count} mails");
        Assert.InRange(actions, 1, atMost);
    }
}
