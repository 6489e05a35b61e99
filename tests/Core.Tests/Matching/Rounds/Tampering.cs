using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Tests.Matching.Rounds;

/// <summary>Rounds that somebody changed after the event.</summary>
internal static class Tampering
{
    public static IEnumerable<RoundResult> Of(RoundInput input, RoundResult result)
    {
        yield return result with { Header = result.Header with { Matched = result.Header.Matched + 1 } };
        yield return result with { Header = result.Header with { Total = result.Header.Total + 1 } };
        yield return result with { Header = result.Header with { Day = input.Today.AddDays(1) } };
        yield return Proof(result, proof => proof with { Matched = proof.Matched + 1 });
        yield return Proof(result, proof => proof with { Total = proof.Total + 1 });
        yield return result with { Header = result.Header with { Threshold = result.Header.Floor + 1 } };
        yield return result with { Header = result.Header with { Places = result.Header.Places + 1 } };
        if (result.Header.IsOfGroups)
        {
            yield return Proof(result, proof => proof with { Bonus = proof.Bonus + 1 });
            yield return Proof(result, proof => proof with { IsOpeningProven = false, IsOpeningBest = true });
        }

        if (result.Groups.Count > 0)
        {
            yield return WithoutGroups(result);
            yield return result with { Groups = [] };
            yield return result with { Groups = [.. result.Groups.Skip(1)] };
            yield return result with { Groups = [result.Groups[0] with { Score = result.Groups[0].Score + 1 }, .. result.Groups.Skip(1)] };
            yield return result with { Groups = [result.Groups[0] with { MentorIds = [] }, .. result.Groups.Skip(1)] };
            yield return result with { Groups = [result.Groups[0] with { IsPinned = !result.Groups[0].IsPinned }, .. result.Groups.Skip(1)] };
        }

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

    /// <summary>The round as if no group could have been formed, with all numbers to match; what it claims of the choice of groups stays.</summary>
    public static RoundResult WithoutGroups(RoundResult result)
    {
        var nobody = new Unmatched(UnmatchedKind.GroupsShort, Remark.Verbatim("No group."), []);
        MenteeRow[] mentees = [.. result.Mentees.Select(row => row with { Match = null, Unmatched = row.Unmatched ?? nobody, Proof = PersonProof.None })];
        MentorRow[] mentors = [.. result.Mentors.Select(row => row with { MenteeIds = [], Groups = [], Unmatched = row.Unmatched ?? nobody })];
        return result with
        {
            Header = result.Header with { Matched = 0, Pinned = 0, Total = 0, Lowest = null, Threshold = result.Header.Floor, Proof = result.Header.Proof with { Matched = 0, Total = 0, Bonus = 0 } },
            Mentees = mentees,
            Mentors = mentors,
            Groups = [],
        };
    }

    private static RoundResult Proof(RoundResult result, Func<RoundProof, RoundProof> change) =>
        result with { Header = result.Header with { Proof = change(result.Header.Proof) } };

    private static RoundResult With(RoundResult result, MenteeRow row) =>
        result with { Mentees = [.. result.Mentees.Select(each => each.Id == row.Id ? row : each)] };
}
