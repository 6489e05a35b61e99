namespace ServerlessMentoring.App.Ledger;

/// <summary>One thing carried out, or about to be.</summary>
/// <param name="Key"><c>{owner}/{rest}</c>, unique for ever.</param>
/// <param name="Kind">What it is, for the timeline: <c>mail.proposal</c>, <c>calendar.invite</c>, <c>start</c>.</param>
/// <param name="PersonId">Whom it concerns, if one person.</param>
/// <param name="ClaimedAt">When somebody set out to do it; UTC.</param>
/// <param name="DoneAt">When it was done; null while it is not.</param>
/// <param name="Detail">What is needed to do it again after a crash, or to explain it; no personal data, no secrets.</param>
public sealed record LedgerEntry(
    string Key,
    string Kind,
    string? PersonId,
    DateTimeOffset ClaimedAt,
    DateTimeOffset? DoneAt = null,
    string? Detail = null)
{
    /// <summary>The part of the key before the first slash.</summary>
    public string Owner => Key[..Key.IndexOf('/', StringComparison.Ordinal)];
}
