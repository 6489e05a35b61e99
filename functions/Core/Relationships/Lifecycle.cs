using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// The rules of a mentoring relationship. Pure: the same state, signals and time always give the same decision.
/// </summary>
public static class Lifecycle
{
    /// <summary>
    /// A relationship that is to start: step 0, nothing open yet. The first decision opens it, so that its effects are carried out as those of
    /// every other step.
    /// </summary>
    /// <param name="id">The relationship's id.</param>
    /// <param name="programId">Its program.</param>
    /// <param name="programVersion">The program's version.</param>
    /// <param name="terms">That version's numbers.</param>
    /// <param name="members">At least one mentor and one mentee, each person once.</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="ArgumentException">A side is missing or a person appears twice.</exception>
    public static RelationshipState New(
        string id, string programId, int programVersion, Terms terms, IReadOnlyList<Member> members, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(members);
        if (members.Select(m => m.Role).Distinct().Count() != 2)
        {
            throw new ArgumentException("A relationship needs a mentor and a mentee.", nameof(members));
        }

        if (members.DistinctBy(m => m.Id).Count() != members.Count)
        {
            throw new ArgumentException("A person is a member once.", nameof(members));
        }

        var at = StatedTime.Bounded(now);
        var isGroup = terms.IsGroup || members.Count > 2;
        return new()
        {
            Id = id,
            ProgramId = programId,
            ProgramVersion = programVersion,
            IsGroup = isGroup,
            Terms = terms.For(isGroup, members),
            Phase = Phase.Proposed,
            CreatedAt = at,
            PhaseOpenedAt = at,
            Members = [.. members.Select(m => m with { Accepted = !terms.AcceptanceRequired })],
        };
    }

    /// <summary>Opens a relationship at once: the proposal, or the kickoff where acceptance is not needed.</summary>
    /// <returns>The state of step 1 and what opens it.</returns>
    /// <inheritdoc cref="New"/>
    public static Decision Start(
        string id, string programId, int programVersion, Terms terms, IReadOnlyList<Member> members, DateTimeOffset now) =>
        Decide(New(id, programId, programVersion, terms, members, now), now);

    /// <summary>Folds the signals in their order, then applies everything whose time has come.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="signals">New signals, in the inbox's order.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>The new state, effects and wake-up time. Never throws for any signal or time.</returns>
    public static Decision Decide(RelationshipState state, IReadOnlyList<Signal> signals, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(signals);
        var at = StatedTime.Bounded(now);
        var turn = new Turn(state, at);
        if (state.Step == 0)
        {
            Open(turn);
        }

        var results = signals.Select(signal => SignalFolding.Take(turn, signal)).ToList();
        TimeRules.Run(turn, at);
        if (turn.State != state)
        {
            turn.State = turn.State with { Step = state.Step + 1 };
        }

        return Conclude(turn, results);
    }

    /// <summary>Decides on a single signal.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="now">The time, UTC.</param>
    public static Decision Decide(RelationshipState state, Signal signal, DateTimeOffset now) => Decide(state, [signal], now);

    /// <param name="state">The state so far.</param>
    /// <param name="now">The time, UTC.</param>
    public static Decision Decide(RelationshipState state, DateTimeOffset now) => Decide(state, [], now);

    private static void Open(Turn turn)
    {
        if (turn.State.Terms.AcceptanceRequired)
        {
            ProposedPhase.Open(turn);
        }
        else
        {
            KickoffPhase.Open(turn);
        }
    }

    private static Decision Conclude(Turn turn, IReadOnlyList<SignalResult> results) => new()
    {
        State = turn.State,
        Effects = EffectMerging.Merge(turn.State, turn.Effects),
        WakeAt = TimeRules.Next(turn.State)?.At,
        Results = results,
    };
}

/// <summary>What follows from signals and time: the new state, what to do outside, and when to look again.</summary>
public sealed record Decision
{
    /// <summary>The new state; the very same, with the same step, if nothing changed.</summary>
    public required RelationshipState State { get; init; }

    /// <summary>What to do outside, in order.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>The next deadline, UTC, always after the time of the decision; null if only a signal can change anything.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>What became of each signal, in their order. Late and duplicate ones appear here even if the state is the same.</summary>
    public IReadOnlyList<SignalResult> Results { get; init; } = [];
}
