using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

/// <summary>People of the sample company who work on a problem together.</summary>
internal static class GroupPeople
{
    private const string Program = TourPrograms.Group;

    /// <summary>All of them, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Ruth Adler", Mentor, Program, "Head of operations", "Operations", Berlin, "I have closed four warehouses and opened six. Most problems are handovers.", "process", "facilitation"),
        new("Carlos Mendes", Mentor, Program, "Quality manager", "Operations", NewYork, "Go and see. Then ask. Then think.", "process"),
        new("Sunita Rao", Mentor, Program, "Head of data", "Data", Kolkata, "A problem well counted is half solved.", "facilitation"),

        new("Chloe Martin", Mentee, Program, "Customer success manager", "Sales", London, "My customers wait three days for an answer, and tell me so.", "process"),
        new("Noah Lindqvist", Mentee, Program, "Product engineer", "Engineering", Berlin, "I build the tool that support curses at.", "customers"),
        new("Hassan Demir", Mentee, Program, "Controller", "Finance", Berlin, "I can tell you what a slow answer costs.", "process"),
        new("Grace Kim", Mentee, Program, "Counsel", "Legal", London, "Half of all waiting is waiting for legal. Let us see.", "facilitation"),
        new("Ana Popescu", Mentee, Program, "Buyer", "Operations", London, "I order what nobody said they would need.", "process"),
        new("Dev Patel", Mentee, Program, "Developer", "Engineering", Kolkata, null, "customers"),
        new("Jamal Wright", Mentee, Program, "Field technician", "Support", NewYork, "I drive to where the tickets come from.", "customers"),
        new("Eva Winter", Mentee, Program, "Translator", "Marketing", Berlin, "I find the sentence that nobody understands.", "writing"),
        new("Marcus Cole", Mentee, Program, "Solutions engineer", "Sales", NewYork, null, "process"),
        new("Neha Kulkarni", Mentee, Program, "Business analyst", "Data", Kolkata, "I love a good why.", "process"),
        new("George Evans", Mentee, Program, "Service designer", "Product", London, "I draw what people do, not what they say.", "facilitation"),
    ];
}
