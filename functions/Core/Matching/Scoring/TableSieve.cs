namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The sieve of a rule about traits of which there are few.</summary>
/// <param name="mentors">Each mentor's class.</param>
/// <param name="mentees">Each mentee's class.</param>
/// <param name="allows">Whether a mentee's class may be with a mentor's.</param>
internal sealed class TableSieve(int[] mentors, int[] mentees, bool[][] allows) : ISieve
{
    /// <summary>Asks the rule once for each pair of classes.</summary>
    public static TableSieve Of<T>(Classes<T> mentors, Classes<T> mentees, Func<T, T, bool> allows)
        where T : notnull =>
        new(mentors.Ids, mentees.Ids, [.. mentees.Traits.Select(mentee => mentors.Traits.Select(mentor => allows(mentor, mentee)).ToArray())]);

    public IEnumerable<Group> Split(Group group)
    {
        foreach (var (kind, bucket) in Buckets.Of(group.Mentees, mentees))
        {
            var may = allows[kind];
            yield return new Group(bucket, Kept(group.Mentors, may));
        }
    }

    /// <summary>Those who stay. Where all do, it is the same list, which most groups then share.</summary>
    private int[] Kept(int[] all, bool[] may) =>
        Array.TrueForAll(all, mentor => may[mentors[mentor]]) ? all : Array.FindAll(all, mentor => may[mentors[mentor]]);
}
