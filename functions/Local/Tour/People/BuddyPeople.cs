using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Newcomers of the sample company, and those who show them round.</summary>
internal static class BuddyPeople
{
    private const string Program = TourPrograms.Buddies;

    /// <summary>All of them, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Amara Okafor", Mentor, Program, "Senior engineer", "Engineering", London,
            "Nine years here, three teams, two reorganisations. Ask me anything about how decisions really get made.",
            "architecture", "code review", "finding your way"),
        new("Jonas Keller", Mentor, Program, "Head of sales", "Sales", Berlin,
            "I started on the phones. I like people who ask the second question.", "negotiation", "customers"),
        new("Priya Nair", Mentor, Program, "Lead data scientist", "Data", Kolkata,
            "Happy to share how we turn a vague wish into a number that helps.", "statistics", "storytelling"),
        new("Daniel Reyes", Mentor, Program, "Support manager", "Support", NewYork, "I know who knows.", "customers", "running a team"),
        new("Ines Costa", Mentor, Program, "Product manager", "Product", London, "I write things down so that others can disagree early.", "writing", "roadmaps"),
        new("Kwame Boateng", Mentor, Program, "Finance partner", "Finance", London, "Numbers are stories with the adjectives removed.", "budgets"),
        new("Rahul Verma", Mentor, Program, "Platform engineer", "Engineering", Kolkata, "Eight years of being woken at night. I can help you to sleep.", "operations", "architecture"),
        new("Marta Kowalska", Mentor, Program, "Recruiter", "People", Berlin, "I have met nearly everybody who works here.", "finding your way", "interviews"),
        new("Omar Haddad", Mentor, Program, "Test lead", "Engineering", Berlin, "I break things for a living, kindly.", "testing", "code review"),
        new("Emily Clarke", Mentor, Program, "Brand manager", "Marketing", NewYork, "I learned this company by getting lost in it.", "writing", "customers"),
        new("Viktor Horvat", Mentor, Program, "Systems architect", "Engineering", Berlin, "Twelve years, and still curious.", "architecture"),

        new("Lena Fischer", Mentee, Program, "Software engineer", "Engineering", Berlin, "New since this spring, from a company of eight people.", "architecture", "speaking up in reviews"),
        new("Tom Walsh", Mentee, Program, "Account manager", "Sales", London, "I came from teaching. I know how to explain, not yet how to sell.", "negotiation"),
        new("Noor Rahman", Mentee, Program, "Controller", "Finance", London, "Fresh from an audit firm.", "budgets"),
        new("Liam Doyle", Mentee, Program, "Product designer", "Product", London, null, "roadmaps"),
        new("Anika Sharma", Mentee, Program, "Site reliability engineer", "Engineering", Kolkata, "I like quiet dashboards.", "operations"),
        new("Lucas Meyer", Mentee, Program, "Working student", "People", Berlin, "Two days a week, all ears.", "interviews"),
        new("Arjun Mehta", Mentee, Program, "Data analyst", "Data", Kolkata, "First job after my degree.", "statistics", "presenting"),
        new("Freya Larsen", Mentee, Program, "Test engineer", "Engineering", Berlin, "I moved here from Aarhus with two bicycles.", "testing"),
        new("Diego Morales", Mentee, Program, "Support engineer", "Support", NewYork, null, "customers"),
        new("Ben Carter", Mentee, Program, "Account manager", "Sales", NewYork, "Second career, first winter in New York.", "customers"),
        new("Mateo Rossi", Mentee, Program, "Copywriter", "Marketing", NewYork, null, "writing"),
        new("Zainab Ali", Mentee, Program, "Payroll specialist", "Finance", London, "I ask why until it is clear.", "budgets"),
        new("Aisha Bello", Mentee, Program, "Events manager", "Marketing", NewYork, "I plan for rain.", "customers"),
        new("Julia Nowak", Mentee, Program, "Office manager", "People", Berlin, null, "finding your way"),
        new("Kofi Mensah", Mentee, Program, "Backend engineer", "Engineering", Berlin, "From Accra, by way of Lisbon.", "architecture"),
        new("Sofia Alvarez", Mentee, Program, "Support engineer", "Support", NewYork, "I want to understand the product from the inside.", "customers", "product"),
        new("Mia Schmidt", Mentee, Program, "Software engineer", "Engineering", Berlin, "I start this week. Everything is new, in a good way.", "code review", "finding your way"),
        new("Yusuf Kaya", Mentee, Program, "Data engineer", "Data", Berlin, "Here since Thursday.", "statistics"),
    ];
}
