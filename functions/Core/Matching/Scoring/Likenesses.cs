namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Numbers for what people are alike in: the same number on both sides is the same thing, and 0 is unknown.</summary>
internal static class Likenesses
{
    /// <summary>Everybody's number.</summary>
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
