using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Relationships;

public sealed class OrchestratorTests
{
    [Fact]
    public async Task Given_a_start_then_both_get_one_proposal_and_the_instance_waits_with_a_status()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);

        var state = await Given.StateAsync(app, id);
        Assert.Equal(1, state.Step);
        Assert.Equal(["mentee@example.com", "mentor@example.com"], app.Outbox.All().Select(m => m.Mail.To).Order());
        var instance = await app.Durable.GetInstanceAsync(id, true);
        var status = instance!.ReadCustomStatusAs<CustomStatus>()!;
        Assert.Equal(Phase.Proposed, status.Phase);
        Assert.NotNull(status.NextWakeAt);
    }

    [Fact]
    public async Task Given_both_accept_then_the_kickoff_opens()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            var accept = new Accept { Id = $"accept-{person}", At = app.Now, PersonId = person, Accepted = true };
            Assert.True(await app.Get<Doorbell>().SignalAsync(app.Durable, id, accept));
        }

        await app.QuietAsync();
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
    }
}
