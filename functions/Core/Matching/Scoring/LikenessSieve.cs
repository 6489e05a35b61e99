using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The sieve of a rule that two people be alike in something, or not alike, of which there may be as many kinds as people.</summary>
internal sealed class LikenessSieve : ISieve
{
    private const int Unknown = 0;

    private readonly int[] _mentors;
    private readonly int[] _mentees;
    private readonly Likeness _must;

    private LikenessSieve(int[] mentors, int[] mentees, Likeness must)
    {
        _mentors = mentors;
        _mentees = mentees;
        _must = must;
    }

    /// <param name="mentors">The mentors.</param>
    /// <param name="mentees">The mentees.</param>
    /// <param name="keyOf">In what they are alike; empty for unknown.</param>
    /// <param name="must">What they must be.</param>
    public static LikenessSieve Of(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, Func<Candidate, string> keyOf, Likeness must)
    {
        var (ofMentors, ofMentees) = Likenesses.Of(mentors, mentees, keyOf);
        return new LikenessSieve(ofMentors, ofMentees, must);
    }

    public IEnumerable<Group> Split(Group group)
    {
        var mentors = _must == Likeness.Same ? Buckets.Of(group.Mentors, _mentors).ToDictionary() : [];
        foreach (var (kind, bucket) in Buckets.Of(group.Mentees, _mentees))
        {
            yield return new Group(
                bucket,
                kind == Unknown ? group.Mentors
                : _must == Likeness.Same ? Merged(mentors.GetValueOrDefault(kind, []), mentors.GetValueOrDefault(Unknown, []))
                : Others(group.Mentors, kind));
        }
    }

    private static int[] Merged(int[] alike, int[] unknown)
    {
        if (unknown.Length == 0)
        {
            return alike;
        }

        int[] both = [.. alike, .. unknown];
        Array.Sort(both);
        return both;
    }

    private int[] Others(int[] all, int kind) =>
        Array.TrueForAll(all, mentor => _mentors[mentor] != kind) ? all : Array.FindAll(all, mentor => _mentors[mentor] != kind);
}

/// <summary>Numbers for what people are alike in: the same number on both sides is the same thing, and 0 is unknown.</summary>
internal static class Likenesses
{
    public static (int[] Mentors, int[] Mentees) Of(
        IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, Func<Candidate, string> keyOf)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        int NumberOf(Candidate person)
        {
            var key = keyOf(person);
            if (!numbers.TryGetValue(key, out var number))
            {
                number = numbers.Count;
                numbers.Add(key, number);
            }

            return number;
        }

        return ([.. mentors.Select(NumberOf)], [.. mentees.Select(NumberOf)]);
    }
}
