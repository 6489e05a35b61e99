namespace ServerlessMentoring.Local.Tour;

/// <summary>Groups that work on a problem.</summary>
internal static class GroupStories
{
    public static IReadOnlyList<TourStory> All { get; } =
    [
        Of(7, "ruth.adler", ["chloe.martin", "noah.lindqvist", "hassan.demir", "grace.kim"],
            "Four departments that see the same delay from four sides, and Ruth, who has cut such delays before.", 13, new()
            {
                MenteePulses = [new(4), new(3, "We wait for access to the ticket numbers."), new(4)],
                MentorPulses = [new(4, "A lively group. They have found the handover that costs two days.")],
                Goals = ["One sentence for the problem that all of us sign", "One trial that halves the waiting time of one kind of question"],
                Learnings = ["Two of the three days are one handover", "Legal needs four kinds of answers, not forty"],
                NextSteps = ["Talk to two customers each", "Count the handovers of last week"],
            }),
        Of(42, "carlos.mendes", ["ana.popescu", "dev.patel", "jamal.wright"],
            "Parts that arrive late keep customers waiting; each of the three sees one end of it.", 14, new()
            {
                Goals = ["Know where a part waits longest"],
                Learnings = ["Nobody tells the buyer what broke"],
            }),
        Of(107, "sunita.rao", ["neha.kulkarni", "eva.winter", "marcus.cole", "george.evans"],
            "Questions that come twice were not answered once. Four people who find out why.", 12, new() { Silent = ["marcus.cole", "george.evans"] }),
    ];

    private static TourStory Of(int day, string mentor, string[] mentees, string reason, int hour, TourPersona persona) =>
        new(day, TourPrograms.Group, mentor, mentees, reason, hour, persona);
}
