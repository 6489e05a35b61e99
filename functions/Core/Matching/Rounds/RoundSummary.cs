using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round in a few plain sentences.</summary>
internal static class RoundSummary
{
    /// <param name="header">The round's numbers.</param>
    /// <param name="scored">How many matches have a score.</param>
    /// <param name="others">How many mentors are matched, or how many groups open.</param>
    /// <param name="input">The round's input.</param>
    public static IReadOnlyList<Sentence> Of(RoundHeader header, int scored, int others, RoundInput input) =>
        header.Matched == 0 ? [new(Nobody(header, input))] : [.. Sentences(header, scored, others).Select(text => new Sentence(text))];

    private static string Nobody(RoundHeader header, RoundInput input)
    {
        var isPeerGroup = input.Kind == ProgramKind.PeerGroup;
        return (header.Mentees, header.Places) switch
        {
            (0, _) when input.Mentees.Count == 0 => "Nobody is enrolled as a mentee yet, so there is nobody to match.",
            (0, _) => "Every mentee is in a relationship already or away, so there is nobody to match.",
            (_, 0) when !isPeerGroup && input.Mentors.Count == 0 => "Nobody is enrolled as a mentor yet, so nobody can be matched.",
            (_, 0) when !isPeerGroup => "No mentor has a free place, so nobody can be matched.",
            _ when header.IsOfGroups => "No group of the least size can be formed within the rules, so nobody is matched.",
            _ => "The rules forbid every pair, so nobody is matched.",
        };
    }

    // A group is one match, however many of it were pinned.
    private static string Pinned(RoundHeader header) =>
        $"{Counted.Of(header.Pinned, header.IsOfGroups ? "mentee" : "match", header.IsOfGroups ? "mentees" : "matches")} {(header.Pinned == 1 ? "was" : "were")}";

    private static IEnumerable<string> Sentences(RoundHeader header, int scored, int others)
    {
        var where = header.IsOfGroups ? $"in {Counted.Of(others, "group")}" : $"matched with {Counted.Mentors(others)}";
        yield return $"{header.Matched} of {Counted.Mentees(Math.Max(header.Mentees, header.Matched))} {(header.Matched == 1 ? "is" : "are")} {where}."
            + (header.Proof.IsOpeningProven && header.Matched < header.Mentees ? " Within the rules and places no round matches more." : "");
        if (scored > 0)
        {
            yield return $"They fit with {PointText.Of(header.Total / scored / Points.One * Points.One)} of 100 on average.";
        }

        if (header.Floor > 0 && header.Lowest is { } lowest)
        {
            yield return header.IsFloorKept
                ? $"No match is below the floor of {PointText.Of(header.Floor)}."
                : $"Keeping the floor of {PointText.Of(header.Floor)} would leave somebody out. The lowest match has {PointText.Of(lowest)}, and {(header.Proof.IsOpeningBest ? "a round of as many matches" : "with these groups as many matches")} can have no better lowest one.";
        }

        if (header.Pinned > 0)
        {
            yield return $"{Pinned(header)} pinned by an owner; the rest is the best that {(header.Pinned == 1 ? "this leaves" : "these leave")}.";
        }
    }
}
