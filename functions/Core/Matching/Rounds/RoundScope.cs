namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Narrows a round down to a part of a program's people.</summary>
public static class RoundScope
{
    /// <summary>
    /// A round for those only whom a change concerns, such as whose match has ended. Mentees among them meet every mentor with a free place, and
    /// nobody else is looked at; are there mentors alone, they meet every mentee who is waiting. Whoever is pinned is concerned as well. Places
    /// already exclude what runs, so no running relationship changes.
    /// </summary>
    /// <param name="input">The round for everybody.</param>
    /// <param name="personIds">Whom the change concerns.</param>
    public static RoundInput ForThoseConcerned(RoundInput input, IEnumerable<string> personIds)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(personIds);
        var concerned = personIds.Concat(input.Pinned.SelectMany(pin => new[] { pin.MentorId, pin.MenteeId })).ToHashSet(StringComparer.Ordinal);
        var mentees = input.Mentees.Where(IsConcerned).ToList();
        var scoped = mentees.Any(RoundView.IsAvailable)
            ? input with { Mentees = mentees, Mentors = [.. input.Mentors.Where(person => IsConcerned(person) || RoundView.IsAvailable(person))] }
            : input with { Mentees = [.. input.Mentees.Where(person => IsConcerned(person) || RoundView.IsAvailable(person))], Mentors = [.. input.Mentors.Where(IsConcerned)] };
        return WithKnownForbids(scoped);

        bool IsConcerned(Candidate person) => concerned.Contains(person.Id);
    }

    private static RoundInput WithKnownForbids(RoundInput input)
    {
        var mentors = input.Mentors.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var mentees = input.Mentees.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return input with { Forbidden = [.. input.Forbidden.Where(pair => mentors.Contains(pair.MentorId) && mentees.Contains(pair.MenteeId))] };
    }
}
