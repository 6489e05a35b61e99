namespace ServerlessMentoring.Core.Nudges;

/// <summary>What a person is to be reminded of, in one mail.</summary>
/// <param name="On">The person's local day whose digest it is.</param>
/// <param name="DueAt">From when on it was due; UTC.</param>
/// <param name="Asks">The asks that it names, longest open first.</param>
/// <param name="Sessions">The sessions that it names, next first.</param>
public sealed record NudgeDigest(
    DateOnly On, DateTimeOffset DueAt, IReadOnlyList<NudgeAsk> Asks, IReadOnlyList<NudgeSession> Sessions);
