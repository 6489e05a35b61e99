using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Benchmarks.Lives;

/// <summary>The same life by the rules alone: no engine, no store, no mail. What is left when everything durable is taken away.</summary>
internal static class BareLife
{
    /// <summary>Lives one pair's life.</summary>
    /// <returns>How many decisions it took.</returns>
    public static int Live(string id, DateTimeOffset start, TimeSpan span)
    {
        Member[] members = [new() { Id = "mentor", Role = MemberRole.Mentor, TimeZone = "Europe/Berlin" }, new() { Id = "mentee", Role = MemberRole.Mentee, TimeZone = "Europe/Berlin" }];
        var decision = Lifecycle.Decide(Lifecycle.New(id, Cohort.Program.Id, 1, ProgramTerms.Of(Cohort.Program), members, start), start);
        var decisions = 1;
        while (!decision.State.IsOver && NextOf(decision) is { } next && next <= start + span)
        {
            var state = decision.State;
            List<Signal> signals = [.. state.Asks.Where(ask => Answers.TimeOf(state, ask) <= next).Select(ask => Answers.To(state, ask, next))];
            decision = Lifecycle.Decide(state, signals, next);
            decisions++;
        }

        return decisions;
    }

    private static DateTimeOffset? NextOf(Decision decision) =>
        decision.State.Asks.Select(ask => (DateTimeOffset?)Answers.TimeOf(decision.State, ask)).Append(decision.WakeAt).Min();
}
