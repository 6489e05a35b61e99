namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>People sorted by a trait, so that what depends on it alone is worked out once for each class and not for each person.</summary>
/// <typeparam name="T">What the trait is.</typeparam>
/// <param name="Traits">The traits, each once.</param>
/// <param name="Ids">Each person's class: a place in <paramref name="Traits"/>.</param>
internal sealed record Classes<T>(IReadOnlyList<T> Traits, int[] Ids)
    where T : notnull
{
    public static Classes<T> Of(IReadOnlyList<Candidate> people, Func<Candidate, T> traitOf)
    {
        var places = new Dictionary<T, int>();
        var traits = new List<T>();
        var ids = new int[people.Count];
        for (var person = 0; person < ids.Length; person++)
        {
            var trait = traitOf(people[person]);
            if (!places.TryGetValue(trait, out ids[person]))
            {
                ids[person] = traits.Count;
                places.Add(trait, traits.Count);
                traits.Add(trait);
            }
        }

        return new Classes<T>(traits, ids);
    }
}
