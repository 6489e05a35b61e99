using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Juniors of the sample company who mentor, and leaders who let themselves be mentored.</summary>
internal static class ReversePeople
{
    private const string Program = TourPrograms.Reverse;

    /// <summary>All of them, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Tara Singh", Mentor, Program, "Graduate engineer", "Engineering", Kolkata, "I explain things to my grandmother. She is strict.", "machine learning", "new tools"),
        new("Nils Berg", Mentor, Program, "Apprentice", "Operations", Berlin, "I see the warehouse every morning at six.", "the shop floor"),
        new("Keisha Brown", Mentor, Program, "Community manager", "Marketing", NewYork, "I read the comments so that you need not. But you should.", "social media", "customers"),
        new("Rohan Iyer", Mentor, Program, "Junior developer", "Engineering", Kolkata, "I have never used a desk phone.", "new tools"),
        new("Lotte Jansen", Mentor, Program, "Trainee", "Product", Berlin, "I was a customer until last year.", "customers"),
        new("Sam Rivera", Mentor, Program, "Analyst", "Finance", NewYork, "First in my family in an office.", "new tools", "being heard"),

        new("Richard Hale", Mentee, Program, "Chief financial officer", "Finance", London, "I would like to know what I do not know.", "machine learning"),
        new("Catherine Moreau", Mentee, Program, "Chief operating officer", "Operations", London, "I used to know every warehouse by name.", "the shop floor"),
        new("Stefan Vogel", Mentee, Program, "Head of production", "Operations", Berlin, "My son says that I type like a pianist who hates music.", "social media"),
        new("Helen Park", Mentee, Program, "Chief product officer", "Product", NewYork, "Teach me one thing a week.", "new tools"),
        new("Graham Wells", Mentee, Program, "Commercial director", "Sales", London, null, "customers"),
        new("Ingrid Solberg", Mentee, Program, "Head of legal", "Legal", London, "I am told that I frighten people. I would like to stop.", "being heard"),
    ];
}
