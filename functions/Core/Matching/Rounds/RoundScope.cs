namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Narrows a round down to a part of a program's people.</summary>
public static class RoundScope
{
    /// <summary>
    /// A round for those only who wait, or whom a change concerns, such as whose match has ended: the mentees among them meet every mentor with a
    /// free place. A mentee who is not among them is left alone, also where a mentor is: a free place alone does not show who still wants a match.
    /// Whoever is pinned is concerned as well. Places already exclude what runs, so no running relationship changes.
    /// </summary>
    /// <param name="input">The round for everybody.</param>
    /// <param name="personIds">Who waits, and whom the change concerns.</param>
    public static RoundInput ForThoseConcerned(RoundInput input, IEnumerable<string> personIds)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(personIds);
        var concerned = personIds.Concat(input.Pinned.SelectMany(pin => new[] { pin.MentorId, pin.MenteeId })).ToHashSet(StringComparer.Ordinal);
        return WithKnownForbids(input with
        {
            Mentees = [.. input.Mentees.Where(IsConcerned)],
            Mentors = [.. input.Mentors.Where(person => IsConcerned(person) || RoundView.IsAvailable(person))],
        });

        bool IsConcerned(Candidate person) => concerned.Contains(person.Id);
    }

    private static RoundInput WithKnownForbids(RoundInput input)
    {
        var mentors = input.Mentors.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var mentees = input.Mentees.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return input with { Forbidden = [.. input.Forbidden.Where(pair => mentors.Contains(pair.MentorId) && mentees.Contains(pair.MenteeId))] };
    }
}
