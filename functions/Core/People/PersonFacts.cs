using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// Puts what HR says beside what is stored. Each field of the profile, and each fact of the employment, keeps the stamp of the event that
/// set it: an older event sets only what nothing newer has set, an equal one applies, so that any order of events
/// ends in the same person.
/// </summary>
public static class PersonFacts
{
    /// <summary>Applies an event to a person at a moment: links die as the person leaves, and live links can be made once they are back.</summary>
    /// <param name="stored">The person; null if unknown.</param>
    /// <param name="hrEvent">An event about this person, whose effective date has come.</param>
    /// <param name="heardAt">When the event came, UTC.</param>
    /// <param name="now">The moment, UTC: a recorded termination takes effect when its day is over where the person is.</param>
    public static Person? Apply(Person? stored, HrEvent hrEvent, DateTimeOffset heardAt, DateTimeOffset now)
    {
        if (Told(stored, hrEvent) is not { } told)
        {
            return null;
        }

        var person = EmploymentFacts.Apply(told, hrEvent, EnrollmentRules.Today(told.TimeZone, now));
        if (stored is null || person.KnownSince > heardAt)
        {
            person = person with { KnownSince = heardAt };
        }

        return (person.Employment.HasLeft, person.LeftAt) switch
        {
            (true, null) => person with { LeftAt = now, LinkEpoch = person.LinkEpoch + 1 },
            (false, not null) => person with { LeftAt = null },
            _ => person,
        };
    }

    /// <summary>Applies the facts of an event alone, whatever the time.</summary>
    /// <param name="stored">The person; null if unknown.</param>
    /// <param name="hrEvent">An event about this person, whose effective date has come.</param>
    /// <returns>
    /// What to store; the same instance when the event says nothing new. An unknown person is created by whatever the
    /// event says of them, without a profile if need be: the rest may still be on its way. Null only for an unknown
    /// person of whom a withdrawal says nothing.
    /// </returns>
    /// <exception cref="ArgumentException">The event is about someone else.</exception>
    public static Person? Apply(Person? stored, HrEvent hrEvent) =>
        Told(stored, hrEvent) is { } told ? EmploymentFacts.Apply(told, hrEvent, DateOnly.MinValue) : null;

    private static Person? Told(Person? stored, HrEvent hrEvent)
    {
        ArgumentNullException.ThrowIfNull(hrEvent);
        if (stored is not null && stored.Id != hrEvent.PersonId)
        {
            throw new ArgumentException("The event is about someone else.", nameof(hrEvent));
        }

        if (stored is null && hrEvent is { Type: HrEventType.Withdrawn, Profile: null })
        {
            return null;
        }

        return WithProfile(stored ?? new Person { Id = hrEvent.PersonId }, hrEvent);
    }

    private static Person WithProfile(Person person, HrEvent hrEvent)
    {
        var newer = (hrEvent.Profile?.Fields ?? [])
            .Where(field => !person.ProfileVersions.TryGetValue(field, out var stamp) || !stamp.IsNewerThan(hrEvent.Stamp))
            .ToList();
        if (newer.Count == 0)
        {
            return person;
        }

        var versions = new Dictionary<string, FactStamp>(person.ProfileVersions);
        var profile = person.Profile;
        foreach (var field in newer)
        {
            profile = ProfileFields.Take(field, profile, hrEvent.Profile!.Values);
            versions[field] = hrEvent.Stamp;
        }

        return person with { Profile = profile, ProfileVersions = versions };
    }
}
