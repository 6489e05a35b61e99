using System.Text.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>What holds between two decisions about the same relationship.</summary>
public sealed class DecisionProperties
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_the_same_signals_and_times_when_decided_again_then_state_and_effects_are_the_same(bool isGroup) =>
        Lives.ForAll(600, numbers => Record(numbers, isGroup).SequenceEqual(Record(numbers, isGroup)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_state_that_was_saved_and_read_when_decided_then_nothing_differs(bool isGroup) => Lives.ForAll(600, numbers =>
    {
        new RandomLife(numbers, isGroup).Live((before, signals, decision, now) =>
        {
            if (before is not null)
            {
                var saved = JsonSerializer.Deserialize<RelationshipState>(JsonSerializer.Serialize(before))!;
                var sent = JsonSerializer.Deserialize<Signal[]>(JsonSerializer.Serialize(signals))!;
                Assert.Equal(Json(decision with { State = before }), Json(Lifecycle.Decide(saved, sent, now) with { State = before }));
                Assert.Equal(Json(decision.State), Json(Lifecycle.Decide(saved, sent, now).State));
            }
        });
        return true;
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_a_decision_when_decided_again_at_once_then_nothing_is_left_to_do(bool isGroup) => Lives.ForAll(600, numbers =>
    {
        new RandomLife(numbers, isGroup).Live((_, signals, decision, now) =>
        {
            var again = Lifecycle.Decide(decision.State, signals, now);
            Assert.Same(decision.State, again.State);
            Assert.Empty(again.Effects);
            Assert.All(again.Results, r => Assert.True(r.Fate is SignalFate.Duplicate or SignalFate.Late));
        });
        return true;
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_deadlines_that_were_slept_through_when_decided_late_then_it_is_as_if_woken_for_each(bool isGroup) => Lives.ForAll(600, numbers =>
    {
        var (state, now) = End(numbers, isGroup);
        var late = now.AddDays(numbers[^1] % 300);
        var punctual = Lifecycle.Decide(state, now);
        while (punctual.WakeAt is { } wake && wake <= late)
        {
            punctual = Lifecycle.Decide(punctual.State, wake);
        }

        var sleeper = Lifecycle.Decide(state, late);
        Assert.Equal(Json(punctual.State with { Step = 0 }), Json(sleeper.State with { Step = 0 }));
        Assert.Equal(punctual.WakeAt, sleeper.WakeAt);
        return true;
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_open_deadlines_when_paused_then_each_moves_by_the_length_and_to_the_next_working_hour(bool isGroup)
    {
        var moved = 0;
        Lives.ForAll(4_000, numbers =>
        {
            var (before, now) = End(numbers, isGroup);
            var isAtTheEndOfTime = before.Asks.Select(a => a.OpenedAt).Append(before.PhaseOpenedAt).Any(t => t.Year >= 8000);
            if (before.IsOver || isAtTheEndOfTime || before.ActiveMembers.Any(m => !m.IsPresent))
            {
                return true;
            }

            var length = TimeSpan.FromMinutes(1 + (numbers[^1] % 100_000));
            var paused = Lifecycle.Decide(before, new Pause { Id = "pause", At = now }, now).State;
            var after = Lifecycle.Decide(paused, new Resume { Id = "resume", At = now + length }, now + length).State;
            if (after.Phase != before.Phase)
            {
                return false;
            }

            foreach (var (old, ask) in before.Asks.Join(after.Asks, a => a.Id, a => a.Id, (a, b) => (a, b)))
            {
                moved++;
                Assert.Equal(Forward(before, before.Member(old.PersonId)!, old.DueAt + length), ask.DueAt);
            }

            Assert.Equal(ForwardForAll(before, before.PhaseDueAt + length), after.PhaseDueAt);
            Assert.Equal(ForwardForAll(before, before.PlannedEndAt + length), after.PlannedEndAt);
            Assert.All(before.ActiveMembers, m => Assert.Equal(
                m.NextCheckInAt is { } next ? Forward(before, m, next + length) : null, after.Member(m.Id)!.NextCheckInAt));
            return true;
        });
        Assert.True(moved > 4_000);
    }

    private static DateTimeOffset? ForwardForAll(RelationshipState state, DateTimeOffset? at) =>
        at is null ? null : state.ActiveMembers.Max(m => Forward(state, m, at.Value));

    private static DateTimeOffset Forward(RelationshipState state, Member member, DateTimeOffset at) =>
        LocalTimes.Forward(at, member.TimeZone, member.WorkingHours, state.Terms.QuietDays);

    /// <summary>The state that a life leads to, and a time at which it stands.</summary>
    private static (RelationshipState State, DateTimeOffset Now) End(int[] numbers, bool isGroup)
    {
        var last = DateTimeOffset.MinValue;
        var end = new RandomLife(numbers, isGroup).Live((_, _, _, now) => last = now);
        var at = end.Asks.Select(a => a.OpenedAt).Append(end.PhaseOpenedAt).Append(last).Where(t => t.Year is > 1970 and < 8000)
            .DefaultIfEmpty(new(2027, 5, 3, 0, 0, 0, TimeSpan.Zero)).Max();
        return (Lifecycle.Decide(end, at).State, at);
    }

    private static List<string> Record(int[] numbers, bool isGroup)
    {
        var record = new List<string>();
        new RandomLife(numbers, isGroup).Live((_, _, decision, _) => record.Add(Json(decision)));
        return record;
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
