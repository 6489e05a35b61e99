using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A round in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Scope">Whom it matches.</param>
/// <param name="Automatic">Whether a timer ran it.</param>
/// <param name="CreatedAt">When it was asked for; UTC.</param>
/// <param name="Mentees">Mentees who looked for a mentor.</param>
/// <param name="Matched">How many of them are matched.</param>
/// <param name="CommittedAt">When all that it started was started; UTC.</param>
/// <param name="Started">How many relationships it started.</param>
/// <param name="Refused">How many of its matches could not be started any more.</param>
public sealed record RoundItem(
    string Id,
    RoundStatus Status,
    MatchScope Scope,
    bool Automatic,
    DateTimeOffset CreatedAt,
    int Mentees,
    int Matched,
    DateTimeOffset? CommittedAt,
    int Started,
    int Refused)
{
    /// <summary>The item of a round.</summary>
    public static RoundItem Of(StoredRound round) => new(
        round.Id,
        round.Status,
        round.Scope,
        round.IsAutomatic,
        round.CreatedAt,
        round.Header?.Mentees ?? 0,
        round.Header?.Matched ?? 0,
        round.CommittedAt,
        round.Started,
        round.Refused);
}
