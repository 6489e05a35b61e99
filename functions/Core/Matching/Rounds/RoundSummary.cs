using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round in a few plain sentences.</summary>
internal static class RoundSummary
{
    /// <param name="header">The round's numbers.</param>
    /// <param name="scored">How many matches have a score.</param>
    /// <param name="others">How many mentors are matched, or how many groups open.</param>
    /// <param name="input">The round's input.</param>
    public static IReadOnlyList<Remark> Of(RoundHeader header, int scored, int others, RoundInput input) =>
        header.Matched == 0 ? [Remarks.Round(Nobody(header, input))] : [.. Sentences(header, scored, others)];

    private static string Nobody(RoundHeader header, RoundInput input)
    {
        var isPeerGroup = input.Kind == ProgramKind.PeerGroup;
        return (header.Mentees, header.Places) switch
        {
            (0, _) when input.Mentees.Count == 0 => nameof(RoundTexts.NobodyEnrolled),
            (0, _) => nameof(RoundTexts.NobodyLooking),
            (_, 0) when !isPeerGroup && input.Mentors.Count == 0 => nameof(RoundTexts.NobodyMentors),
            (_, 0) when !isPeerGroup => nameof(RoundTexts.NobodyHasPlace),
            _ when header.IsOfGroups => nameof(RoundTexts.NoGroupPossible),
            _ => nameof(RoundTexts.NoPairPossible),
        };
    }

    private static IEnumerable<Remark> Sentences(RoundHeader header, int scored, int others)
    {
        var matched = Remarks.Round(
            header.IsOfGroups ? nameof(RoundTexts.MatchedInGroups) : nameof(RoundTexts.MatchedWithMentors),
            header.Matched,
            Math.Max(header.Mentees, header.Matched),
            others);
        yield return header.Proof.IsOpeningProven && header.Matched < header.Mentees
            ? Remark.Sentences([matched, Remarks.Round(nameof(RoundTexts.NoRoundMatchesMore))])
            : matched;
        if (scored > 0)
        {
            yield return Remarks.Round(nameof(RoundTexts.FitOnAverage), (int)(header.Total / scored / Points.One));
        }

        if (header.Floor > 0 && header.Lowest is { } lowest)
        {
            yield return header.IsFloorKept
                ? Remarks.Round(nameof(RoundTexts.FloorKept), Points.Read(header.Floor))
                : Remarks.Round(
                    header.Proof.IsOpeningBest ? nameof(RoundTexts.FloorNotKept) : nameof(RoundTexts.FloorNotKeptInGroups),
                    Points.Read(header.Floor),
                    Points.Read(lowest));
        }

        // A group is one match, however many of it were pinned.
        if (header.Pinned > 0)
        {
            yield return Remarks.Round(header.IsOfGroups ? nameof(RoundTexts.PinnedMentees) : nameof(RoundTexts.PinnedMatches), header.Pinned);
        }
    }
}
