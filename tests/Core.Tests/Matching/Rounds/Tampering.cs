using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Rounds;

/// <summary>Rounds that somebody changed after the event.</summary>
internal static class Tampering
{
    public static IEnumerable<RoundResult> Of(RoundInput input, RoundResult result)
    {
        yield return result with { Header = result.Header with { Matched = result.Header.Matched + 1 } };
        yield return result with { Header = result.Header with { Total = result.Header.Total + 1 } };
        yield return result with { Header = result.Header with { Day = input.Today.AddDays(1) } };
        if (result.Fairness.Groups.Count > 0)
        {
            yield return result with { Fairness = new FairnessAudit([.. result.Fairness.Groups.Skip(1)]) };
        }

        if (result.Mentees.FirstOrDefault(row => row.Match is { IsHost: false, IsPinned: false }) is not { } row)
        {
            yield break;
        }

        yield return With(result, row with { Match = row.Match! with { Score = row.Match.Score + 1 } });
        yield return With(result, row with { Match = null });
        yield return With(result, row with { Proof = row.Proof with { Price = row.Proof.Price - 1 } });
        if (row.Match!.Factors.Count > 0)
        {
            yield return With(result, row with { Match = row.Match with { Factors = [.. row.Match.Factors.Select(factor => factor with { Share = factor.Share + 1 })] } });
        }
    }

    private static RoundResult With(RoundResult result, MenteeRow row) =>
        result with { Mentees = [.. result.Mentees.Select(each => each.Id == row.Id ? row : each)] };
}
