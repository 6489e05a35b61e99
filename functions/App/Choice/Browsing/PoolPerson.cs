using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>Somebody whom another person may, or may not, choose.</summary>
/// <param name="Person">Who.</param>
/// <param name="FreePlaces">Places left: a mentor's of all programs; of a mentee 1, or 0 in a running relationship of the program.</param>
/// <param name="Verdict">What the program's rules and factors say of the two.</param>
public sealed record PoolPerson(Person Person, int FreePlaces, PairVerdict Verdict)
{
    /// <summary>Why the two fit, in plain words, the weightiest first.</summary>
    public IReadOnlyList<Remark> Reasons => [.. Verdict.Factors.Select(factor => factor.Reason?.Text).OfType<Remark>()];

    /// <summary>Whether a breach is nobody's business: that somebody is about to leave, or has been kept apart from another, HR and owners tell nobody.</summary>
    public static bool IsConfidential(Breach breach) => breach.About is "active" or "blocked";
}
