namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// Where several rounds are equally good, takes the one that moves fewer people: changes that have nothing to do with the pinned pair and
/// bring nothing are taken back.
/// </summary>
internal static class FewerMoves
{
    /// <summary>A round of pairs after a pin, as near to the one before as its being the best allows.</summary>
    /// <param name="before">The round before.</param>
    /// <param name="after">The best round with the pin.</param>
    /// <param name="pinned">The mentee who was pinned.</param>
    public static Placements Of(Placements before, Placements after, int pinned)
    {
        var placements = after.OfMentee.ToArray();
        foreach (var linked in Linked(before, after))
        {
            if (!linked.Contains(pinned) && IsEquallyGood(before, after, linked))
            {
                linked.ForEach(mentee => placements[mentee] = before.OfMentee[mentee]);
            }
        }

        return after with { OfMentee = placements };
    }

    private static bool IsEquallyGood(Placements before, Placements after, List<int> mentees) =>
        mentees.Sum(mentee => Worth(before.OfMentee[mentee])) == mentees.Sum(mentee => Worth(after.OfMentee[mentee]))
        && mentees.Count(mentee => before.OfMentee[mentee] is null) == mentees.Count(mentee => after.OfMentee[mentee] is null)
        && mentees.All(mentee => before.OfMentee[mentee] is not { } placement || placement.Score >= after.Threshold);

    private static long Worth(Placement? placement) => placement?.Score ?? 0;

    // People who moved are linked when one has come where another has gone: taken back together, no mentor has more than before.
    private static IEnumerable<List<int>> Linked(Placements before, Placements after)
    {
        var moved = Enumerable.Range(0, before.OfMentee.Count).Where(mentee => !Same(before.OfMentee[mentee], after.OfMentee[mentee])).ToList();
        var at = moved.SelectMany(mentee => Mentors(mentee).Select(mentor => (mentor, mentee))).ToLookup(each => each.mentor, each => each.mentee);
        var seen = new HashSet<int>();
        foreach (var start in moved.Where(seen.Add))
        {
            var linked = new List<int> { start };
            for (var next = 0; next < linked.Count; next++)
            {
                linked.AddRange(Mentors(linked[next]).SelectMany(mentor => at[mentor]).Where(seen.Add).ToList());
            }

            yield return linked;
        }

        IEnumerable<string> Mentors(int mentee) => [.. before.OfMentee[mentee]?.MentorIds ?? [], .. after.OfMentee[mentee]?.MentorIds ?? []];
    }

    private static bool Same(Placement? one, Placement? other) => one is null ? other is null : one.IsWith(other);
}
