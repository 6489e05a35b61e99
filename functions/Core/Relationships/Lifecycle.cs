using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// The rules of a mentoring relationship. Pure: the same state, signals and time always give the same decision.
/// </summary>
public static class Lifecycle
{
    /// <summary>Opens a relationship: the proposal, or the kickoff at once where acceptance is not needed.</summary>
    /// <param name="id">The relationship's id.</param>
    /// <param name="programId">Its program.</param>
    /// <param name="programVersion">The program's version.</param>
    /// <param name="terms">That version's numbers.</param>
    /// <param name="members">At least one mentor and one mentee, each person once.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>The state of step 0 and what opens it.</returns>
    /// <exception cref="ArgumentException">A side is missing or a person appears twice.</exception>
    public static Decision Start(
        string id, string programId, int programVersion, Terms terms, IReadOnlyList<Member> members, DateTimeOffset now) =>
        throw new NotImplementedException();

    /// <summary>Folds the signals in their order, then applies everything whose time has come.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="signals">New signals, in the inbox's order.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>The new state, effects and wake-up time. Never throws for any signal or time.</returns>
    public static Decision Decide(RelationshipState state, IReadOnlyList<Signal> signals, DateTimeOffset now) =>
        throw new NotImplementedException();

    /// <summary>Decides on a single signal.</summary>
    public static Decision Decide(RelationshipState state, Signal signal, DateTimeOffset now) => Decide(state, [signal], now);

    /// <summary>Decides on time alone.</summary>
    public static Decision Decide(RelationshipState state, DateTimeOffset now) => Decide(state, [], now);
}
