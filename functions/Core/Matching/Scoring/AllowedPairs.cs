using ServerlessMentoring.Core.Matching.Rules;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>
/// Who may be with whom by all rules. People pass one sieve after the other, the finest first, so that pairs that a rule forbids are left out
/// by whole classes and hardly ever looked at.
/// </summary>
internal sealed class AllowedPairs
{
    private readonly int[][] _lists;
    private readonly Exclusions _exclusions;

    public AllowedPairs(IReadOnlyList<IMatchRule> rules, IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees)
    {
        _exclusions = new Exclusions(rules.OfType<IPairLister>(), mentors, mentees);
        _lists = new int[mentees.Count][];
        var all = new Group([.. Enumerable.Range(0, mentees.Count)], [.. Enumerable.Range(0, mentors.Count)]);
        var sieves = rules.OfType<ISieveRule>()
            .Select(rule => rule.SieveOf(mentors, mentees))
            .OrderBy(sieve => sieve.Split(all).Sum(part => part.Pairs))
            .ToList();
        foreach (var part in Through(sieves, 0, all))
        {
            foreach (var mentee in part.Mentees)
            {
                _lists[mentee] = part.Mentors;
            }
        }

        AtMost = _lists.Sum(list => (long)list.Length);
    }

    /// <summary>How many pairs there are at most: those that rules forbid one by one are still counted.</summary>
    public long AtMost { get; }

    /// <summary>The mentors whom a mentee may have, rising.</summary>
    public int[] Of(int mentee) => _exclusions.Without(mentee, _lists[mentee]);

    private static IEnumerable<Group> Through(List<ISieve> sieves, int next, Group group) =>
        next == sieves.Count || group.Mentors.Length == 0
            ? [group]
            : sieves[next].Split(group).SelectMany(part => Through(sieves, next + 1, part));
}

/// <summary>A rule that can leave out many pairs at once.</summary>
internal interface ISieveRule
{
    /// <summary>Its sieve for these people.</summary>
    ISieve SieveOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees);
}
