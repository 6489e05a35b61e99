using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Gallery;

/// <summary>Matching rounds, as their owners see them.</summary>
public static class RoundSamples
{
    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        ("round-waits", Round(sample)),
        ("round-asked", Round(sample) with
        {
            Why = new RoundWhy("ravi", "ada", sample.List("They would fit with 80 points.", "Pinning them would cost the round 12 points."), "ravi ada"),
        }),
        ("round-started", Round(sample) with
        {
            Stage = RoundStage.Started,
            Matches =
            [
                Match(sample) with { RelationshipUrl = "/api/relationships/1/page" },
                Match(sample) with { Refusal = sample.Say("The mentee is no longer enrolled.") },
                Match(sample),
            ],
        }),
        ("round-starting", Round(sample) with { Stage = RoundStage.Starting }),
        ("round-many", Round(sample) with { MoreMatches = 1200, MoreLeft = 3, MoreAway = 1200, MoreFairness = 40, Mentors = [], Mentees = [] }),
        ("round-nobody", Round(sample) with { Matches = [], Left = [], Fairness = [], Wishes = [] }),
        ("round-refused", new RoundRefusedPage { Why = sample.List("pinned[0].mentorId must be somebody who is enrolled as a mentor"), BackUrl = "/api/programs/welcome/dashboard" }),
        ("round-conflict", new RoundRefusedPage { Why = sample.List("The program is closed."), BackUrl = "/api/programs/welcome/dashboard", IsConflict = true }),
        ("dashboard-rounds", DashboardSamples.Dashboard(sample) with
        {
            RunUrl = "/api/programs/welcome/matches/page",
            Once = "abc",
            Rounds =
            [
                new RoundLink("/api/programs/welcome/matches/1/page", Sample.Now, 12, RoundStage.Waiting),
                new RoundLink("/api/programs/welcome/matches/2/page", Sample.Now.AddDays(-7), 1204, RoundStage.Started),
            ],
        }),
    ];

    private static RoundPage Round(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        DashboardUrl = "/api/programs/welcome/dashboard",
        PageUrl = "/api/programs/welcome/matches/1/page",
        RunUrl = "/api/programs/welcome/matches/page",
        Once = "abc",
        CreatedAt = Sample.Now,
        Stage = RoundStage.Waiting,
        Scope = "unmatched",
        Summary = sample.List("3 mentees looked for a mentor, and 2 are matched.", "No match is below the floor."),
        Matches = [Match(sample), Match(sample) with { Mentees = sample.List("Mei Lin", "Tom Okafor"), Pair = null, NoteFor = "mei", Pinned = true, Note = sample.Say("You both sail.") }],
        Wishes = [new RoundWishRow("ravi tom", sample.Say("Ravi Menon"), sample.Say("Tom Okafor"), true)],
        Left = [new RoundLeftRow(sample.Say("Ines Duarte"), MemberRole.Mentee, sample.Say("All places went to others."), sample.List("One more place with Ravi."), "/api/programs/welcome/matches/1/page?menteeId=ines#why")],
        Away = [new RoundLeftRow(sample.Say("Olu Ade"), MemberRole.Mentor, sample.Say("The mentor has no free place."), [], "")],
        Fairness =
        [
            new RoundFairnessRow(sample.Say("Mentees, department Sales"), 10, "8 of 10, 80% (49 to 94%)", "71 (60 to 82)", "Nothing that chance could not do"),
            new RoundFairnessRow(sample.Say("Mentees, department Legal"), 20, "4 of 20, 20% (8 to 42%)", "Too few to say", "Matched less often than others", Noteworthy: true),
        ],
        FairnessUrl = "/api/programs/welcome/matches/1/fairness?format=csv",
        Mentors = [new RoundPerson("ravi", sample.Say("Ravi Menon"))],
        Mentees = [new RoundPerson("ada", sample.Say("Ada Weber")), new RoundPerson("ines", sample.Say("Ines Duarte"))],
    };

    private static RoundMatchRow Match(Sample sample) => new()
    {
        Mentors = sample.List("Ravi Menon"),
        Mentees = sample.List("Ada Weber"),
        Points = 73.45m,
        Reasons = sample.List("The mentor can teach what the mentee wants to learn.", "Both speak English."),
        Pair = "ravi ada",
        NoteFor = "ada",
    };
}
