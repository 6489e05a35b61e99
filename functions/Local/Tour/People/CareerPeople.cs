using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

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
