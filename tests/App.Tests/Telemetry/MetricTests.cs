using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Telemetry;

/// <summary>For every promise a figure that moves when it is kept, and another when it is not.</summary>
public sealed class MetricTests
{
    [Fact]
    public async Task Given_webhooks_then_each_answer_is_timed_by_source_and_status()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor"), "one");
        await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor"), "one");
        await Hr.PostAsync(app, "{", "two");
        await Hr.PostAsync(app.Http, "{}", [], "/api/hr/somebody/events");

        foreach (var status in new[] { 202, 200, 400 })
        {
            Assert.Equal(1, figures.Count("mentoring.webhook.duration", "source=native", $"status={status}"));
        }

        Assert.Equal(1, figures.Count("mentoring.webhook.duration", "source=unknown", "status=404"));
        Assert.All(figures.All.Where(f => f.Instrument == "mentoring.webhook.duration"), f => Assert.InRange(f.Value, 0.000001, 60));
    }

    [Fact]
    public async Task Given_an_event_that_cannot_be_applied_then_a_dead_letter_is_counted()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor", program: "no-such-program"));
        Assert.Equal(1, figures.Sum("mentoring.dead_letters", "source=native"));
    }

    [Fact]
    public async Task Given_a_pair_that_accepts_then_its_steps_and_mails_are_counted()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        await Story.KickoffAsync(app);

        Assert.Equal(2, figures.Sum("mentoring.mails", "kind=proposal", "outcome=sent"));
        Assert.Equal(app.Outbox.All().Count, figures.Sum("mentoring.mails", "outcome=sent"));
        Assert.True(figures.Sum("mentoring.steps", "phase=proposed") >= 1);
        Assert.True(figures.Sum("mentoring.steps", "phase=kickoff") >= 1);
        Assert.Equal(0, figures.Sum("mentoring.mails", "outcome=failed"));
    }

    [Fact]
    public async Task Given_nobody_books_a_kickoff_then_the_ask_is_counted_as_overdue_once_and_hourly_as_overdue_now()
    {
        await using var app = await TestApp.StartAsync();
        using var figures = new Figures(app);
        await Story.KickoffAsync(app);
        Assert.Equal(0, figures.Sum("mentoring.asks.became_overdue"));

        await app.AdvanceDaysAsync(12);
        Assert.Equal(1, figures.Sum("mentoring.asks.became_overdue", "kind=bookKickoff"));
        Assert.True(figures.Last("mentoring.asks.overdue", "program=buddies") >= 1);
        Assert.Equal(
            1,
            figures.Last("mentoring.relationships.stuck", "program=buddies", "health=attention")
            + figures.Last("mentoring.relationships.stuck", "program=buddies", "health=atRisk"));
        Assert.Equal(0, figures.Last("mentoring.relationships.overslept"));
    }

    [Fact]
    public async Task Given_a_lost_bell_then_ringing_again_is_counted()
    {
        var deaf = true;
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IFaults>(
            new Mishaps((point, _, _) => point == FaultPoint.RaiseEvent && deaf ? InjectedFault.Drop : InjectedFault.None)));
        using var figures = new Figures(app);
        var id = await Given.PairAsync(app);
        await app.Get<Doorbell>().SignalAsync(
            app.Durable, id, new Accept { Id = "a", At = app.Now, PersonId = "mentor", Accepted = true });
        deaf = false;
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(1, figures.Sum("mentoring.doorbells.rung_again"));
    }

    [Fact]
    public async Task Given_any_instrument_then_the_operators_handbook_explains_it()
    {
        await using var app = await TestApp.StartAsync();
        var handbook = await File.ReadAllTextAsync(Repository.PathOf("docs/operations.md"), TestContext.Current.CancellationToken);
        foreach (var instrument in Instruments.Of(app))
        {
            Assert.Contains($"`{instrument.Name}`", handbook, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(instrument.Description), $"{instrument.Name} has no description.");
            Assert.False(string.IsNullOrWhiteSpace(instrument.Unit), $"{instrument.Name} has no unit.");
        }
    }
}
