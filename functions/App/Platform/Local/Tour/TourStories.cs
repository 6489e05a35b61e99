using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Platform.Local.Tour;

/// <summary>What happened at the sample company in the last ten weeks. On the last day all that is left lies before the visitor.</summary>
internal static class TourStories
{
    /// <summary>How many days the clock is walked.</summary>
    public const int Days = 70;

    /// <summary>A pair that went all the way.</summary>
    private static readonly TourStory Keen = new(
        0, TourPrograms.Buddies, "amara.okafor", ["lena.fischer"],
        "Lena comes from a very small company; Amara made the same step nine years ago.", 9,
        new TourPersona
        {
            Hours = 5,
            Quality = 5,
            MenteePulses = [new(4), new(5, "Amara introduced me to everybody I needed.")],
            MentorPulses = [new(5)],
            Goals = ["Ship a change to the billing service on my own", "Speak up in two design reviews"],
            Learnings = ["Decisions are prepared in the corridor, then written down", "Ask for the review before the code is pretty", "Nobody minds a short question"],
            Testimonial = "Without Amara I would still be looking for the right people. I shipped my first service in week five.",
        });

    /// <summary>A group at work.</summary>
    private static readonly TourStory Group = new(
        9, TourPrograms.Group, "ruth.adler", ["chloe.martin", "noah.lindqvist", "hassan.demir", "grace.kim"],
        "Four departments that see the same delay from four sides, and Ruth, who has cut such delays before.", 13,
        new TourPersona
        {
            MenteePulses = [new(4), new(3, "We wait for access to the ticket numbers."), new(4)],
            MentorPulses = [new(4, "A lively group. They have found the handover that costs two days.")],
            Goals = ["One sentence for the problem that all of us sign", "One trial that halves the waiting time of one kind of question"],
            Learnings = ["Two of the three days are one handover", "Legal needs four kinds of answers, not forty"],
        });

    /// <summary>A pair that does not find together; somebody should look after it.</summary>
    private static readonly TourStory AtRisk = new(
        36, TourPrograms.Buddies, "priya.nair", ["arjun.mehta"],
        "Arjun wants to present numbers well; nobody here does it better than Priya.", 6,
        new TourPersona
        {
            Hours = 30,
            Bookings = 2,
            Sessions = [SessionOutcome.MissedByMentor],
            MenteePulses = [new(2, "Priya is kind, but two meetings in a row did not happen. I do not want to complain.", NeedsHelp: true)],
            MentorPulses = [new(3, "The quarter's end eats my weeks.")],
        });

    /// <summary>A pair as it should be.</summary>
    private static readonly TourStory Steady = new(
        42, TourPrograms.Buddies, "jonas.keller", ["tom.walsh"],
        "Tom explains well and wants to learn to sell; Jonas started where Tom starts.", 10,
        new TourPersona
        {
            MenteePulses = [new(4, "I sat in on a real negotiation.")],
            Goals = ["Lead one customer talk from start to end", "Know the five questions that matter"],
            Learnings = ["Silence is a good question", "Write the price last"],
        });

    /// <summary>A pair that rests, because its mentee is on leave.</summary>
    private static readonly TourStory Resting = new(
        43, TourPrograms.Buddies, "jonas.keller", ["ben.carter"],
        "Both came to sales from elsewhere, and both care for customers more than for slides.", 14,
        new TourPersona());

    /// <summary>A pair that has said yes and has yet to meet.</summary>
    private static readonly TourStory Starting = new(
        65, TourPrograms.Buddies, "daniel.reyes", ["sofia.alvarez"],
        "Sofia wants to know the product from the inside; Daniel knows everybody who builds it.", 15,
        new TourPersona { Answers = [LinkPurpose.Accept] });

    /// <summary>A match of this morning, for the visitor to answer.</summary>
    private static readonly TourStory Fresh = new(
        Days, TourPrograms.Buddies, "amara.okafor", ["mia.schmidt"],
        "Mia joins Amara's neighbouring team, and wants what Amara gives best: a clear view of how things get done.", 9,
        new TourPersona { Answers = [] });

    /// <summary>All of them, in the order of their days.</summary>
    public static IReadOnlyList<TourStory> All { get; } = [Keen, Group, AtRisk, Steady, Resting, Starting, Fresh];

    /// <summary>Who goes on leave, on which day, as the HR system says.</summary>
    public static (int Day, string PersonId) Leave { get; } = (60, "ben.carter");
}
