using System.Collections.Concurrent;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>100,000 random lives, each decision of which keeps every rule of <see cref="Invariants"/>.</summary>
public abstract class LifecycleProperties(bool isGroup, int lives)
{
    [Fact]
    public void Given_any_signals_at_any_time_when_decided_then_every_rule_holds()
    {
        var ends = new ConcurrentDictionary<(Phase, Outcome?, OutcomeReason?), int>();
        Lives.ForAll(lives, numbers =>
        {
            var invariants = new Invariants();
            var end = new RandomLife(numbers, isGroup).Live(invariants.See);
            ends.AddOrUpdate((end.Phase, end.Outcome, end.OutcomeReason), 1, (_, n) => n + 1);
            return true;
        });

        // Vacuous lives would prove nothing: every phase must have been reached, and every way to end.
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Join('\n', ends.OrderByDescending(e => e.Value).Select(e => $"{e.Value,7} {e.Key}")));
        Assert.All(Enum.GetValues<Phase>(), phase => Assert.Contains(ends.Keys, e => e.Item1 == phase));
        OutcomeReason[] never = isGroup
            ? [OutcomeReason.PersonLeft, OutcomeReason.EndedByParticipant]
            : [OutcomeReason.TooFewMembers];
        Assert.All(
            Enum.GetValues<OutcomeReason>().Except(never),
            reason => Assert.Contains(ends.Keys, e => e.Item3 == reason));
    }
}

public sealed class PairProperties() : LifecycleProperties(isGroup: false, lives: 60_000);

public sealed class GroupProperties() : LifecycleProperties(isGroup: true, lives: 40_000);
