using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

/// <summary>The sample company: some eighty people in four time zones, and the one who runs its programs.</summary>
internal static class TourCompany
{
    /// <summary>The zone of the head office.</summary>
    public const string TimeZone = Berlin;

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

    public static SamplePerson Find(string id) => ById[id];
}

/// <summary>People of the sample company who ask themselves where to go from here, and choose whom to talk to about it.</summary>
internal static class CareerPeople
{
    private const string Program = TourPrograms.Careers;

    /// <summary>All of them, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Beatrix Hall", Mentor, Program, "Director of people", "People", London, "I have changed fields three times, and was afraid each time.", "changing fields", "negotiating a role"),
        new("Sanjay Iyer", Mentor, Program, "Director of engineering", "Engineering", Kolkata, "Expert or manager? I have been both, twice.", "expert or manager", "technical leadership"),
        new("Miguel Santos", Mentor, Program, "Sales director", "Sales", NewYork, "I left, and came back. Ask me why.", "negotiating a role", "working abroad"),
        new("Katrin Sommer", Mentor, Program, "Legal counsel", "Legal", Berlin, "Part time for nine years, promoted twice in them.", "part-time careers", "changing fields"),

        new("Nadia Petrov", Mentee, Program, "Data analyst", "Data", Berlin, "Two children, one career, and no wish to choose.", "part-time careers"),
        new("Jack Turner", Mentee, Program, "Support engineer", "Support", London, "I am good at what I no longer want to do.", "changing fields"),
        new("Lucia Romano", Mentee, Program, "Product designer", "Product", NewYork, "Somewhere else for a year, and then?", "working abroad", "negotiating a role"),
        new("Wei Chen", Mentee, Program, "Software engineer", "Engineering", NewYork, null, "expert or manager"),
        new("Asha Menon", Mentee, Program, "Test engineer", "Engineering", Kolkata, "I like the hard problems and dislike the meetings.", "technical leadership"),
    ];
}
