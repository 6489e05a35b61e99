using static ServerlessMentoring.Core.Relationships.MemberRole;
using static ServerlessMentoring.Local.Tour.TourCompany;

namespace ServerlessMentoring.Local.Tour;

/// <summary>People of the sample company who lead for the first time, and managers who remember what that was like.</summary>
internal static class NewManagerPeople
{
    private const string Program = TourPrograms.NewManagers;

    /// <summary>All of them, mentors first.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Peter Lang", Mentor, Program, "Head of logistics", "Operations", Berlin, "I was a terrible manager for two years. Then somebody told me.", "feedback", "delegation"),
        new("Meera Joshi", Mentor, Program, "Engineering manager", "Engineering", Kolkata, "I lead by asking what is in the way.", "one-to-ones", "remote teams"),
        new("Alison Grant", Mentor, Program, "Head of accounting", "Finance", London, "Calm is a skill, and can be learned.", "difficult talks"),
        new("Gabriela Nunes", Mentor, Program, "Regional director", "Sales", NewYork, "My first team was older than I was.", "leading former peers"),
        new("Hugo Lindner", Mentor, Program, "Head of support", "Support", Berlin, "I keep a list of things that I stopped doing.", "delegation"),

        new("Sara Novak", Mentee, Program, "Team lead", "Product", Berlin, "Six people, since March.", "delegation"),
        new("Vikram Das", Mentee, Program, "Team lead", "Data", Kolkata, "I still write too much code.", "one-to-ones"),
        new("Oliver Hughes", Mentee, Program, "Shift manager", "Support", London, null, "difficult talks"),
        new("Maya Johnson", Mentee, Program, "Sales lead", "Sales", NewYork, "My former desk mate now reports to me.", "leading former peers"),
        new("Fatima Zahra", Mentee, Program, "Workshop lead", "Operations", Berlin, "Eleven people, three languages.", "feedback"),
        new("Leon Hartmann", Mentee, Program, "Team lead", "Engineering", Berlin, "I hold all my meetings standing.", "feedback"),
        new("Grace Adeyemi", Mentee, Program, "Team lead", "Sales", London, "Four people, two of them louder than I am.", "difficult talks"),
        new("Hannes Roth", Mentee, Program, "Shift manager", "Support", Berlin, "Nights and weekends, eight people.", "delegation", "difficult talks"),
        new("Priyanka Rao", Mentee, Program, "Team lead", "Data", Kolkata, "Half of my team sits elsewhere.", "remote teams"),
        new("Chiara Bianchi", Mentee, Program, "Studio lead", "Marketing", London, "Since last week. Help!", "delegation"),
    ];
}
