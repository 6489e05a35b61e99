using System.Collections.Concurrent;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>Random lives, 5,000 by day and 100,000 by night, each decision of which keeps every rule of <see cref="Invariants"/>.</summary>
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

        // Vacuous lives would prove nothing: every phase must have been reached, and by night, among so many, every way to end.
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Join('\n', ends.OrderByDescending(e => e.Value).Select(e => $"{e.Value,7} {e.Key}")));
        Assert.All(Enum.GetValues<Phase>(), phase => Assert.Contains(ends.Keys, e => e.Item1 == phase));
        if (!Night.IsNow)
        {
            return;
        }

        OutcomeReason[] never = isGroup
            ? [OutcomeReason.PersonLeft, OutcomeReason.EndedByParticipant]
            : [OutcomeReason.TooFewMembers];
        Assert.All(
            Enum.GetValues<OutcomeReason>().Except(never),
            reason => Assert.Contains(ends.Keys, e => e.Item3 == reason));
    }
}

public sealed class PairProperties() : LifecycleProperties(isGroup: false, lives: Night.Many(60_000, byDay: 3_000));

public sealed class GroupProperties() : LifecycleProperties(isGroup: true, lives: Night.Many(40_000, byDay: 2_000));
