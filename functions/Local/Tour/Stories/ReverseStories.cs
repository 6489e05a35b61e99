using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

internal static class ReverseStories
{
    public static IReadOnlyList<TourStory> All { get; } =
    [
        Of(7, "tara.singh", "richard.hale", "Richard asks what the models do; Tara builds them.", 11, new()
        {
            Quality = 5,
            MenteePulses = [new(5, "I have asked more questions this month than in ten years.")],
            MentorPulses = [new(4), new(5, "He changed a meeting because of what I said!")],
            Goals = ["Use one new tool every day", "Understand why people leave our form half filled in"],
            Learnings = ["The form asks for what we know already", "Half an hour of watching beats a report"],
            NextSteps = ["Watch somebody fill in our form", "Let the team choose the next tool"],
        }),
        Of(14, "keisha.brown", "stefan.vogel", "Keisha reads what customers write; Stefan makes what they write about.", 14, new()
        {
            Bookings = 2,
            Goals = ["Read the comments once a week", "Answer one of them myself"],
        }),
        Of(21, "nils.berg", "catherine.moreau", "Nils starts at six in the warehouse that Catherine runs from London.", 10, new()
        {
            Goals = ["Spend a morning beside the belt", "Know three things that slow it down"],
        }),
        Of(28, "sam.rivera", "ingrid.solberg", "Ingrid wants to be told the truth; Sam would like to be asked for it.", 15, new()
        {
            MentorPulses = [new(2, "I say half of what I think. She is nice, and she is still the head of legal.")],
            Goals = ["Let two juniors speak first in each meeting"],
        }),
        Of(35, "lotte.jansen", "graham.wells", "Lotte was a customer until last year.", 11, new() { Sessions = [SessionOutcome.Held] }),
        Of(106, "rohan.iyer", "helen.park", "Helen wants one new thing a week; Rohan has a list.", 13, new() { Silent = ["helen.park"] }),
    ];

    private static TourStory Of(int day, string mentor, string mentee, string reason, int hour, TourPersona persona) =>
        new(day, TourPrograms.Reverse, mentor, [mentee], reason, hour, persona);
}
