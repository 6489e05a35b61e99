using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>Whatever goes wrong between two awaits, the relationship comes to the same end and every effect happens once.</summary>
public sealed class MishapTests
{
    private static readonly Lazy<Task<string>> Undisturbed = new(() => ScriptRun.PlayAsync());

    public static TheoryData<FaultPoint, string> Points => new()
    {
        { FaultPoint.BeforeCommit, nameof(RelationshipOrchestrator) },
        { FaultPoint.AfterCommit, nameof(RelationshipOrchestrator) },
        { FaultPoint.BeforeActivity, nameof(TakeSignals) },
        { FaultPoint.AfterActivity, nameof(TakeSignals) },
        { FaultPoint.BeforeActivity, nameof(CarryOut) },
        { FaultPoint.AfterActivity, nameof(CarryOut) },
        { FaultPoint.RaiseEvent, Doorbell.EventName },
    };

    [Fact]
    public async Task Given_no_mishap_then_the_script_ends_the_relationship()
    {
        var portrait = await Undisturbed.Value;
        Assert.Contains("\"phase\":\"ended\"", portrait, StringComparison.Ordinal);
        Assert.Contains("places 0", portrait, StringComparison.Ordinal);
        Assert.DoesNotContain(" open", portrait, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Given_the_process_dies_at_any_pass_of_a_point_then_all_comes_to_the_same(FaultPoint point, string name)
    {
        // Over all rests, by night, every pass of a point is once the one at which the process dies. Each life rings again and so makes a generation more:
        // a shorter stride would make work faster than the lives can do it.
        const int Stride = 8;
        foreach (var rest in Night.Some(Enumerable.Range(0, Stride), 5))
        {
            var mishaps = Mishaps.CrashEvery(point, name, Stride, rest);
            Assert.Equal(await Undisturbed.Value, await ScriptRun.PlayAsync(mishaps));
            Assert.True(mishaps.Passes[(point, name)] > rest, "The point was not passed often enough to die there.");
        }
    }

    [Fact]
    public async Task Given_every_activity_runs_twice_then_all_comes_to_the_same()
    {
        var twice = new Mishaps((point, _, _) => point == FaultPoint.AfterActivity ? InjectedFault.Repeat : InjectedFault.None);
        Assert.Equal(await Undisturbed.Value, await ScriptRun.PlayAsync(twice));
    }

    [Fact]
    public async Task Given_every_bell_rings_twice_and_out_of_order_then_all_comes_to_the_same()
    {
        var noisy = new Mishaps((point, _, _) => point switch
        {
            FaultPoint.RaiseEvent => InjectedFault.Duplicate,
            FaultPoint.Deliver => InjectedFault.Reorder,
            _ => InjectedFault.None,
        });
        Assert.Equal(await Undisturbed.Value, await ScriptRun.PlayAsync(noisy));
    }

    [Fact]
    public async Task Given_bells_are_lost_then_the_sweeper_rings_again_within_minutes()
    {
        var deaf = true;
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<IFaults>(
            new Mishaps((point, _, _) => point == FaultPoint.RaiseEvent && deaf ? InjectedFault.Drop : InjectedFault.None)));
        var id = await Given.PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            var accept = new Core.Relationships.Signals.Accept { Id = person, At = app.Now, PersonId = person, Accepted = true };
            await app.Get<Doorbell>().SignalAsync(app.Durable, id, accept);
        }

        await app.QuietAsync();
        Assert.Equal(Phase.Proposed, (await Given.StateAsync(app, id)).Phase);

        deaf = false;
        await app.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeActivity, nameof(CarryOut))]
    [InlineData(FaultPoint.AfterActivity, nameof(CarryOut))]
    [InlineData(FaultPoint.AfterCommit, nameof(RelationshipOrchestrator))]
    public async Task Given_new_rules_are_deployed_in_mid_generation_then_what_was_decided_stands_and_replay_goes_on(FaultPoint point, string name)
    {
        var expected = await Undisturbed.Value;
        for (var number = 1; number <= 9; number += 2)
        {
            // The later rules would add an effect to every step and wake later: visible, if replay believed them.
            var portrait = await ScriptRun.PlayAsync(
                Mishaps.CrashAt(point, name, number),
                deciderOfLife: life => life == 0 ? Lifecycle.Decide : Chattier);
            Assert.Contains("\"phase\":\"ended\"", portrait, StringComparison.Ordinal);
            Assert.Equal(MailsOf(expected), MailsOf(portrait));
        }
    }

    [Fact]
    public async Task Given_the_rules_change_with_every_decision_then_no_generation_fails()
    {
        var flip = 0;
        var portrait = await ScriptRun.PlayAsync(deciderOfLife: _ => (state, signals, now) =>
            Interlocked.Increment(ref flip) % 2 == 0 ? Lifecycle.Decide(state, signals, now) : Chattier(state, signals, now));
        Assert.Contains("\"phase\":\"ended\"", portrait, StringComparison.Ordinal);
        Assert.Equal(MailsOf(await Undisturbed.Value), MailsOf(portrait));
    }

    private static Decision Chattier(RelationshipState state, IReadOnlyList<Core.Relationships.Signals.Signal> signals, DateTimeOffset now)
    {
        var decision = Lifecycle.Decide(state, signals, now);
        return decision with
        {
            Effects = decision.State.Step == state.Step
                ? decision.Effects
                : [.. decision.Effects, new Rematch { PersonId = "mentor", Role = MemberRole.Mentor }],
            WakeAt = decision.WakeAt?.AddMinutes(5),
        };
    }

    private static List<string> MailsOf(string portrait) =>
        [.. portrait.Split('\n').Where(line => line.StartsWith("mail ", StringComparison.Ordinal))];
}
