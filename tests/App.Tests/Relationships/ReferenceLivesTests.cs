using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>
/// The orchestrator that ships on Microsoft's own test host, with the stores of this app behind its activities: the same signals end in the same
/// state as on one machine.
/// </summary>
public sealed class ReferenceLivesTests
{
    public static TheoryData<string, Signal[]> Lives => new()
    {
        { "both accept, one ends it", [Said("mentor", true), Said("mentee", true), new End { Id = "end", PersonId = "mentee" }] },
        { "one declines", [Said("mentee", true), Said("mentor", false)] },
        { "the owner pauses, resumes and ends", [Said("mentor", true), Said("mentee", true), new Pause { Id = "p" }, new Resume { Id = "r" }, new End { Id = "end" }] },
        { "everything twice, and once too late", [Said("mentor", true), Said("mentor", true), Said("nobody", true), new End { Id = "end", PersonId = "mentor" }, new End { Id = "end", PersonId = "mentor" }, new Pause { Id = "late" }] },
        { "it ends before anybody answers", [new End { Id = "end", PersonId = "mentor", Rematch = true }] },
    };

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Given_the_same_signals_then_it_ends_the_same_on_microsofts_test_host_and_here(string life, Signal[] signals)
    {
        Assert.NotEmpty(life);
        await using var here = await TestApp.StartAsync();
        await using var there = await TestApp.StartAsync();
        await using var reference = await ReferenceHost.StartAsync(
            services => services
                .AddSingleton(there.Get<Decider>())
                .AddSingleton(there.Get<IInbox>())
                .AddSingleton(there.Get<EffectRunner>())
                .AddSingleton(there.Host.Services.GetServices<IStepFollower>())
                .AddSingleton(there.Get<RelationshipProjection>())
                .AddSingleton(there.Get<RelationshipMetrics>()),
            typeof(RelationshipOrchestrator),
            typeof(TakeSignals),
            typeof(CarryOut));

        var one = await LiveAsync(here, here.Durable, signals);
        await here.QuietAsync();
        var two = await LiveAsync(there, reference.Client, signals);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await reference.WaitAsync(two)).RuntimeStatus);

        Assert.Equal(await OutcomeAsync(here, one), await OutcomeAsync(there, two));
        Assert.Equal(Mails(here), Mails(there));
    }

    private static Accept Said(string person, bool accepted) => new() { Id = $"accept-{person}", PersonId = person, Accepted = accepted };

    private static async Task<string> LiveAsync(TestApp app, DurableTaskClient client, Signal[] signals)
    {
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "mentor");
        await Given.PersonAsync(app, "mentee");
        var start = new StartRequest(Given.ProgramId, ["mentor"], ["mentee"], [Remark.Verbatim("Both like tests.")], "one");
        var id = (await app.Get<RelationshipStarter>().StartAsync(client, start)).RelationshipId!;

        // One at a time: what several ask for at once is one step with fewer mails, and how many meet in a step is the host's pace.
        foreach (var signal in signals)
        {
            await app.Get<Doorbell>().SignalAsync(client, id, signal with { At = app.Now });
            await TakenAsync(app, client, id);
        }

        return id;
    }

    /// <summary>Waits until nothing is unread, or nobody reads any more.</summary>
    private static async Task TakenAsync(TestApp app, DurableTaskClient client, string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await app.Get<IInbox>().ReadUnreadAsync(id, 1, limit.Token)).Count > 0 && await client.GetInstanceAsync(id, limit.Token) is not { IsCompleted: true })
        {
            await Task.Delay(20, limit.Token);
        }
    }

    private static async Task<string> OutcomeAsync(TestApp app, string id)
    {
        var state = await Given.StateAsync(app, id);
        return $"{state.Phase} {state.Outcome} {state.OutcomeReason} {state.Asks.Count} asks, {string.Join(", ", state.Members.Select(member => $"{member.Id} accepted: {member.Accepted}"))}";
    }

    private static IEnumerable<string> Mails(TestApp app) =>
        app.Outbox.All().Where(mail => mail.Mail.Kind != "proposal").Select(mail => $"{mail.Mail.Kind} to {mail.Mail.To}").Order(StringComparer.Ordinal);
}
