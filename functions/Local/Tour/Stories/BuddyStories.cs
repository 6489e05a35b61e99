using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Newcomers and their buddies: from a match of this morning to a life that is over, and all that can go wrong between.</summary>
internal static class BuddyStories
{
    private static readonly string[] Learnings =
        ["Decisions are prepared in the corridor, then written down", "Ask for the review before the code is pretty", "Nobody minds a short question"];

    private static readonly string[] NextSteps = ["Coffee with three people from the map", "Show a draft on Thursday", "Ask my manager for a talk"];

    public static IReadOnlyList<TourStory> All { get; } =
    [
        Of(0, "amara.okafor", "lena.fischer", "Lena comes from a very small company; Amara made the same step nine years ago.", 9, new()
        {
            Hours = 5,
            Quality = 5,
            MenteePulses = [new(4), new(5, "Amara introduced me to everybody I needed.")],
            MentorPulses = [new(5)],
            Goals = ["Ship a change to the billing service on my own", "Speak up in two design reviews"],
            Learnings = Learnings,
            NextSteps = NextSteps,
            Testimonial = "Without Amara I would still be looking for the right people. I shipped my first service in week five.",
        }),
        Of(0, "kwame.boateng", "noor.rahman", "Two people who like to see where the money goes.", 10, new()
        {
            Hours = 5,
            Bookings = 2,
            MenteePulses = [new(3), new(3, "We both mean to meet. The month's end eats us.")],
        }),
        Of(1, "jonas.keller", "tom.walsh", "Tom explains well and wants to learn to sell; Jonas started where Tom starts.", 10, new()
        {
            MentorLeaves = [LinkPurpose.GiveFeedback],
            MenteePulses = [new(4, "I sat in on a real negotiation.")],
            Goals = ["Lead one customer talk from start to end", "Know the five questions that matter"],
            Learnings = ["Silence is a good question", "Write the price last"],
            NextSteps = NextSteps,
            Testimonial = "I had expected tricks. I got questions, and they work.",
        }),
        Of(14, "ines.costa", "liam.doyle", "Both think with a pencil.", 13, new() { Bookings = 3 }),
        Of(15, "rahul.verma", "anika.sharma", "Rahul has kept the platform up for eight years; Anika is to do so next.", 6, new()
        {
            MentorLeaves = [LinkPurpose.GiveFeedback],
            Quality = 5,
            Learnings = Learnings,
            NextSteps = NextSteps,
            Testimonial = "Rahul let me break things on purpose, and then mend them. Now I sleep on nights when I am on call.",
        }),
        Of(42, "daniel.reyes", "diego.morales", "Same floor, same customers.", 15, new() { Bookings = 1 }),
        Of(49, "viktor.horvat", "kofi.mensah", "Kofi asks large questions; Viktor has drawn most of the answers.", 9, new() { Learnings = Learnings }),
        Of(50, "marta.kowalska", "lucas.meyer", "Marta knows everybody; Lucas has yet to.", 11, new() { Quality = 5, Learnings = Learnings, NextSteps = NextSteps }),
        Of(56, "marta.kowalska", "julia.nowak", "Two who keep this house running.", 12, new()),
        Of(57, "jonas.keller", "ben.carter", "Both came to sales from elsewhere, and both care for customers more than for slides.", 14, new()),
        Of(56, "priya.nair", "arjun.mehta", "Arjun wants to present numbers well; nobody here does it better than Priya.", 6, new()
        {
            Hours = 30,
            Bookings = 3,
            Sessions = [SessionOutcome.Held, SessionOutcome.MissedByMentor],
            MenteePulses = [new(3), new(2, "Priya is kind, but two meetings in a row did not happen. I do not want to complain.", NeedsHelp: true)],
            MentorPulses = [new(3, "The quarter's end eats my weeks.")],
        }),
        Of(80, "omar.haddad", "freya.larsen", "Freya wants to test what others only use; Omar wrote the book on it.", 9, new()),
        Of(92, "emily.clarke", "mateo.rossi", "Two writers.", 15, new() { Declines = "I know Emily well already; I would rather meet somebody new." }),
        Of(98, "kwame.boateng", "zainab.ali", "Kwame knows every budget by its first name.", 11, new() { Silent = ["kwame.boateng"] }),
        Of(99, "emily.clarke", "aisha.bello", "Emily has planned what Aisha is to plan.", 15, new() { Answers = [LinkPurpose.Accept] }),
        Of(100, "rahul.verma", "kofi.mensah", "Kofi's first mentor has left; Rahul knows the same systems from below.", 8, new()),
        Of(107, "daniel.reyes", "sofia.alvarez", "Sofia wants to know the product from the inside; Daniel knows everybody who builds it.", 15, new() { Answers = [LinkPurpose.Accept] }),
        Of(TourStories.Days, "amara.okafor", "mia.schmidt", "Mia joins Amara's neighbouring team, and wants what Amara gives best: a clear view of how things get done.", 9, new() { Answers = [] }),
    ];

    private static TourStory Of(int day, string mentor, string mentee, string reason, int hour, TourPersona persona) =>
        new(day, TourPrograms.Buddies, mentor, [mentee], reason, hour, persona);
}

/// <summary>What happened at the sample company in the last sixteen weeks. On the last day all that is left lies before the visitor.</summary>
internal static class TourStories
{
    /// <summary>How many days the clock is walked.</summary>
    public const int Days = 112;

    public static IReadOnlyList<TourStory> All { get; } = [.. BuddyStories.All, .. NewManagerStories.All, .. ReverseStories.All, .. GroupStories.All];
}
