namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The single pairs that rules forbid, by mentee.</summary>
internal sealed class Exclusions
{
    private readonly Dictionary<int, SortedSet<int>> _mentors = [];

    /// <summary>Collects what the rules list.</summary>
    public Exclusions(IEnumerable<IPairLister> rules, IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees)
    {
        var columns = Places(mentors);
        var rows = Places(mentees);
        foreach (var pair in rules.SelectMany(rule => rule.Pairs(mentors, mentees)))
        {
            if (columns.TryGetValue(pair.MentorId, out var mentor) && rows.TryGetValue(pair.MenteeId, out var mentee))
            {
                if (!_mentors.TryGetValue(mentee, out var forbidden))
                {
                    _mentors.Add(mentee, forbidden = []);
                }

                forbidden.Add(mentor);
            }
        }
    }

    /// <summary>Those of the mentors whom the mentee may have.</summary>
    /// <returns>The same list when nobody is left out.</returns>
    public int[] Without(int mentee, int[] mentors)
    {
        if (!_mentors.TryGetValue(mentee, out var forbidden))
        {
            return mentors;
        }

        var places = forbidden.Select(mentor => Array.BinarySearch(mentors, mentor)).Where(place => place >= 0).ToList();
        if (places.Count == 0)
        {
            return mentors;
        }

        // Few are left out of many, so the stretches between them are copied whole.
        var kept = new int[mentors.Length - places.Count];
        var (from, to) = (0, 0);
        foreach (var place in places.Append(mentors.Length))
        {
            mentors.AsSpan(from, place - from).CopyTo(kept.AsSpan(to));
            to += place - from;
            from = place + 1;
        }

        return kept;
    }

    private static Dictionary<string, int> Places(IReadOnlyList<Candidate> people) =>
        people.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
}
