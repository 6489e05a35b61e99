using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.Local.Tour;

/// <summary>People who lead for the first time, with somebody who has done so for long.</summary>
internal static class NewManagerStories
{
    private static readonly string[] Learnings =
        ["Say it on the same day", "The list of what I stopped doing is the important one", "Ask first, then tell", "Nobody can read my face on a call"];

    private static readonly string[] NextSteps =
        ["Hold a first talk with everyone", "Give away two tasks for good", "Praise one thing a day", "Write the goals anew with the team"];

    public static IReadOnlyList<TourStory> All { get; } =
    [
        Of(3, "peter.lang", "sara.novak", "Sara has her first team; Peter remembers what he did wrong with his.", 8, new()
        {
            Quality = 5,
            MenteePulses = [new(3), new(4), new(5, "I gave away the weekly report. The world still turns.")],
            Goals = ["Talk to each of the six every two weeks", "Give away a third of my own work"],
            Learnings = Learnings,
            NextSteps = NextSteps,
        }),
        Of(17, "meera.joshi", "vikram.das", "Vikram still writes too much code; so did Meera.", 7, new() { Goals = ["One day a week without code"], Learnings = Learnings, NextSteps = NextSteps }),
        Of(30, "alison.grant", "oliver.hughes", "Oliver has difficult talks ahead, and Alison a calm voice.", 13, new()
        {
            Answers = [LinkPurpose.Accept, LinkPurpose.BookKickoff, LinkPurpose.AgreeGoals, LinkPurpose.BookSession, LinkPurpose.CheckIn, LinkPurpose.LogSession],
            LogsOnly = 2,
        }),
        Of(45, "gabriela.nunes", "maya.johnson", "Both have led people who were their equals a week before.", 15, new() { Goals = ["Be fair to a friend"], Learnings = Learnings }),
        Of(60, "peter.lang", "leon.hartmann", "Leon moves fast; Peter knows where that hurts.", 9, new() { Quality = 3, MenteePulses = [new(4), new(3)], NextSteps = NextSteps }),
        Of(102, "hugo.lindner", "fatima.zahra", "Eleven people in three languages: Hugo has led such a team.", 10, new() { MentorLeaves = [LinkPurpose.AgreeGoals] }),
    ];

    private static TourStory Of(int day, string mentor, string mentee, string reason, int hour, TourPersona persona) =>
        new(day, TourPrograms.NewManagers, mentor, [mentee], reason, hour, persona);
}
