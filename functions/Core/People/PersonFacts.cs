using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// Puts what HR says beside what is stored. Each field of the profile, and the employment, keeps the version that
/// set it: an older event sets only what nothing newer has set, an equal one applies, so that any order of events
/// ends in the same person.
/// </summary>
public static class PersonFacts
{
    /// <summary>Applies an event to a person.</summary>
    /// <param name="stored">The person; null if unknown.</param>
    /// <param name="hrEvent">An event about this person, whose effective date has come.</param>
    /// <returns>
    /// What to store; the same instance when the event says nothing new. An unknown person is created by whatever the
    /// event says of them, without a profile if need be: the rest may still be on its way. Null only for an unknown
    /// person of whom a withdrawal says nothing.
    /// </returns>
    /// <exception cref="ArgumentException">The event is about someone else.</exception>
    public static Person? Apply(Person? stored, HrEvent hrEvent)
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

        var person = stored ?? new Person { Id = hrEvent.PersonId };
        return WithEmployment(WithProfile(person, hrEvent), hrEvent);
    }

    private static Person WithProfile(Person person, HrEvent hrEvent)
    {
        var newer = (hrEvent.Profile?.Fields ?? [])
            .Where(field => !person.ProfileVersions.TryGetValue(field, out var version) || version <= hrEvent.Version)
            .ToList();
        if (newer.Count == 0)
        {
            return person;
        }

        var versions = new Dictionary<string, long>(person.ProfileVersions);
        var profile = person.Profile;
        foreach (var field in newer)
        {
            profile = ProfileFields.Take(field, profile, hrEvent.Profile!.Values);
            versions[field] = hrEvent.Version;
        }

        return person with { Profile = profile, ProfileVersions = versions };
    }

    private static Person WithEmployment(Person person, HrEvent hrEvent) =>
        person.EmploymentVersion > hrEvent.Version || EmploymentAfter(person.Employment, hrEvent) is not { } employment
            ? person
            : person with { Employment = employment, EmploymentVersion = hrEvent.Version };

    private static Employment? EmploymentAfter(Employment before, HrEvent hrEvent) => hrEvent.Type switch
    {
        HrEventType.LeaveStarted => before with { OnLeave = true },
        HrEventType.LeaveEnded => before with { OnLeave = false },
        HrEventType.TerminationRecorded => before with { LeavesOn = hrEvent.EffectiveDate },
        HrEventType.TerminationEffective => before with { HasLeft = true, LeavesOn = hrEvent.EffectiveDate ?? before.LeavesOn },
        HrEventType.TerminationCancelled => before with { HasLeft = false, LeavesOn = null },
        HrEventType.Rehired => new Employment(),
        _ => null,
    };
}
