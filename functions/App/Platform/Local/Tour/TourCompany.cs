using static ServerlessMentoring.Core.Relationships.MemberRole;

namespace ServerlessMentoring.App.Platform.Local.Tour;

/// <summary>The sample company: fifteen people in four time zones, and the one who runs its programs.</summary>
internal static class TourCompany
{
    /// <summary>The zone of the head office.</summary>
    public const string TimeZone = "Europe/Berlin";

    /// <summary>Who runs the programs.</summary>
    public const string Owner = "olivia.brandt@example.com";

    private const string Berlin = TimeZone;
    private const string London = "Europe/London";
    private const string NewYork = "America/New_York";
    private const string Kolkata = "Asia/Kolkata";

    private const string Buddies = TourPrograms.Buddies;
    private const string Group = TourPrograms.Group;

    /// <summary>Everybody, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> People { get; } =
    [
        new("amara.okafor", "Amara Okafor", Mentor, Buddies, "Senior engineer", "Engineering", "London", London,
            "Nine years here, three teams, two reorganisations. Ask me anything about how decisions really get made.",
            "architecture", "code review", "finding your way"),
        new("jonas.keller", "Jonas Keller", Mentor, Buddies, "Head of sales", "Sales", "Berlin", Berlin,
            "I started on the phones. I like people who ask the second question.", "negotiation", "customers"),
        new("priya.nair", "Priya Nair", Mentor, Buddies, "Lead data scientist", "Data", "Pune", Kolkata,
            "Happy to share how we turn a vague wish into a number that helps.", "statistics", "storytelling"),
        new("daniel.reyes", "Daniel Reyes", Mentor, Buddies, "Support manager", "Support", "New York", NewYork,
            "I know who knows.", "customers", "running a team"),
        new("ruth.adler", "Ruth Adler", Mentor, Group, "Head of operations", "Operations", "Berlin", Berlin,
            "I have closed four warehouses and opened six. Most problems are handovers.", "process", "facilitation"),

        new("lena.fischer", "Lena Fischer", Mentee, Buddies, "Software engineer", "Engineering", "Berlin", Berlin,
            "New since this spring, from a company of eight people.", "architecture", "speaking up in reviews"),
        new("tom.walsh", "Tom Walsh", Mentee, Buddies, "Account manager", "Sales", "London", London,
            "I came from teaching. I know how to explain, not yet how to sell.", "negotiation"),
        new("arjun.mehta", "Arjun Mehta", Mentee, Buddies, "Data analyst", "Data", "Pune", Kolkata,
            "First job after my degree.", "statistics", "presenting"),
        new("ben.carter", "Ben Carter", Mentee, Buddies, "Account manager", "Sales", "New York", NewYork,
            "Second career, first winter in New York.", "customers"),
        new("sofia.alvarez", "Sofia Alvarez", Mentee, Buddies, "Support engineer", "Support", "New York", NewYork,
            "I want to understand the product from the inside.", "customers", "product"),
        new("mia.schmidt", "Mia Schmidt", Mentee, Buddies, "Software engineer", "Engineering", "Berlin", Berlin,
            "I start this week. Everything is new, in a good way.", "code review", "finding your way"),

        new("noah.lindqvist", "Noah Lindqvist", Mentee, Group, "Product engineer", "Engineering", "Berlin", Berlin,
            "I build the tool that support curses at.", "customers"),
        new("chloe.martin", "Chloe Martin", Mentee, Group, "Customer success manager", "Sales", "London", London,
            "My customers wait three days for an answer, and tell me so.", "process"),
        new("hassan.demir", "Hassan Demir", Mentee, Group, "Controller", "Finance", "Berlin", Berlin,
            "I can tell you what a slow answer costs.", "process"),
        new("grace.kim", "Grace Kim", Mentee, Group, "Counsel", "Legal", "London", London,
            "Half of all waiting is waiting for legal. Let us see.", "facilitation"),
    ];

    /// <summary>One of them.</summary>
    public static SamplePerson Find(string id) => People.Single(person => person.Id == id);
}
