namespace ServerlessMentoring.Local.Tour;

/// <summary>The sample company: some eighty people in four time zones, and the one who runs its programs.</summary>
internal static class TourCompany
{
    /// <summary>The zone of the head office.</summary>
    public const string TimeZone = Berlin;

    /// <summary>Who runs the programs.</summary>
    public const string Owner = "olivia.brandt@example.com";

    /// <summary>IANA zone of the head office.</summary>
    public const string Berlin = "Europe/Berlin";

    /// <summary>IANA zone of the London office.</summary>
    public const string London = "Europe/London";

    /// <summary>IANA zone of the New York office.</summary>
    public const string NewYork = "America/New_York";

    /// <summary>IANA zone of the Pune office.</summary>
    public const string Kolkata = "Asia/Kolkata";

    /// <summary>Those whose mails and pages are German; everybody else's are English.</summary>
    public static IReadOnlySet<string> SpeakGerman { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "Hannes Roth", "Jonas Keller", "Leon Hartmann", "Peter Lang" };

    private static readonly Dictionary<string, SamplePerson> ById =
        BuddyPeople.All.Concat(ReversePeople.All).Concat(NewManagerPeople.All).Concat(CareerPeople.All).Concat(GroupPeople.All).ToDictionary(person => person.Id);

    /// <summary>Everybody, by program, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> People { get; } = [.. ById.Values];

    /// <summary>One of them.</summary>
    public static SamplePerson Find(string id) => ById[id];
}
