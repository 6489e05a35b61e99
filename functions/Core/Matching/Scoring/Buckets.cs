namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Puts people who are in one class together.</summary>
internal static class Buckets
{
    /// <summary>The people of each class, in the order in which they came.</summary>
    /// <param name="people">Who.</param>
    /// <param name="classes">Everybody's class, by the same numbers.</param>
    public static IEnumerable<(int Class, int[] People)> Of(int[] people, int[] classes)
    {
        if (people.Length == 0)
        {
            return [];
        }

        var first = classes[people[0]];
        return Array.TrueForAll(people, person => classes[person] == first)
            ? [(first, people)]
            : people.GroupBy(person => classes[person]).Select(bucket => (bucket.Key, bucket.ToArray()));
    }
}
