using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>Matching rounds, as their owners see them.</summary>
public static class RoundSamples
{
    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        ("round-waits", Round(sample)),
        ("round-asked", Round(sample) with
        {
            Why = new RoundWhy("ravi", "ada", [
                Remarks.Round(nameof(RoundTexts.WouldFit), sample.Say("Ravi Menon"), sample.Say("Ada Weber"), 80.5m),
                Remarks.Round(nameof(RoundTexts.CostPoints), 12),
            ], "ravi ada"),
        }),
        ("round-started", Round(sample) with
        {
            Stage = RoundStage.Started,
            Matches =
            [
                Match(sample) with { RelationshipUrl = "/api/relationships/1/page" },
                Match(sample) with { Refusal = Remarks.Round(nameof(RoundTexts.GoneMentee)) },
                Match(sample),
            ],
        }),
        ("round-starting", Round(sample) with { Stage = RoundStage.Starting }),
        ("round-many", Round(sample) with { MoreMatches = 1200, MoreLeft = 3, MoreAway = 1200, MoreFairness = 40, Mentors = [], Mentees = [] }),
        ("round-nobody", Round(sample) with { Matches = [], Left = [], Fairness = [], Wishes = [] }),
        ("round-refused", new RoundRefusedPage
        {
            Why =
            [
                Remarks.Round(nameof(RoundTexts.PinAbout), sample.Say("Ravi Menon"), sample.Say("Ada Weber"), Remarks.Pin(nameof(PinTexts.MentorEnrolled))),
                Remarks.Round(nameof(RoundTexts.PinAbout), sample.Say("Ravi Menon"), sample.Say("Mei Lin"), Remarks.Pin(nameof(PinTexts.BreaksRule), Remarks.Round(nameof(RoundTexts.RuleSharedLanguage)), Remarks.Breach(nameof(BreachTexts.NoLanguage)))),
            ],
            BackUrl = "/api/programs/welcome/dashboard",
        }),
        ("round-conflict", new RoundRefusedPage { Why = [Remark.Of(ProgramDateTexts.ResourceManager, nameof(ProgramDateTexts.Ended), new DateOnly(2026, 11, 30))], BackUrl = "/api/programs/welcome/dashboard", IsConflict = true }),
        ("rounds", Rounds(sample)),
        ("rounds-none", Rounds(sample) with { Rounds = [] }),
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
        RoundsUrl = "/api/programs/welcome/matches/page",
        PageUrl = "/api/programs/welcome/matches/1/page",
        AskUrl = "/api/programs/welcome/matches/1/question",
        RunUrl = "/api/programs/welcome/matches/page",
        Once = "abc",
        CreatedAt = Sample.Now,
        Stage = RoundStage.Waiting,
        Scope = "unmatched",
        Summary =
        [
            Remark.Sentences([Remarks.Round(nameof(RoundTexts.MatchedWithMentors), 2, 3, 1), Remarks.Round(nameof(RoundTexts.NoRoundMatchesMore))]),
            Remarks.Round(nameof(RoundTexts.FitOnAverage), 73),
            Remarks.Round(nameof(RoundTexts.FloorKept), 40),
            Remarks.Round(nameof(RoundTexts.PinnedMatches), 1),
        ],
        Matches = [Match(sample), Match(sample) with { Mentees = sample.List("Mei Lin", "Tom Okafor"), Pair = null, NoteFor = "mei", Pinned = true, IsKept = true, Note = sample.Say("You both sail.") }],
        Wishes = [new RoundWishRow("ravi tom", sample.Say("Ravi Menon"), sample.Say("Tom Okafor"), true)],
        Left = [new RoundLeftRow(sample.Say("Ines Duarte"), MemberRole.Mentee, Remarks.Round(nameof(RoundTexts.PlacesShortOne), sample.Say("Ravi Menon"), sample.Say("Ines Duarte")), [Remarks.Round(nameof(RoundTexts.OneMorePlace), sample.Say("Ravi Menon"), sample.Say("Ines Duarte"))], "ines")],
        Away = [new RoundLeftRow(sample.Say("Olu Ade"), MemberRole.Mentor, Remarks.Round(nameof(RoundTexts.MentorFull), sample.Say("Olu Ade")), [], "olu")],
        Fairness =
        [
            Group(sample, "Sales", 10, 8) with { MeanScore = new Interval(71m, 60m, 82m) },
            Group(sample, "Legal", 20, 4) with { MatchFinding = FairnessFinding.Lower },
            Group(sample, "Board", 2, 1) with { IsWithheld = true, MatchRate = null, Matched = null, MatchFinding = FairnessFinding.TooFew },
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
        Reasons =
        [
            Remarks.Reason(nameof(ReasonTexts.SkillsOffered), sample.List("SQL", "Data models")),
            Remarks.Reason(nameof(ReasonTexts.SpeakBoth), LanguageNames.InOrder(["en", "de"])),
            Remarks.Reason(nameof(ReasonTexts.HoursShared), 22.5m),
        ],
        Pair = "ravi ada",
        NoteFor = "ada",
    };

    private static FairnessGroup Group(Sample sample, string department, int people, int matched) => new()
    {
        IsMentors = false,
        By = "department",
        Value = sample.Say(department),
        People = people,
        IsWithheld = false,
        IsReadable = true,
        Matched = matched,
        MatchRate = Interval.OfShare(matched, people),
        MatchFinding = FairnessFinding.None,
        ScoreFinding = FairnessFinding.None,
    };

    private static RoundsPage Rounds(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        DashboardUrl = "/api/programs/welcome/dashboard",
        Rounds =
        [
            new RoundRow("/api/programs/welcome/matches/3/page", Sample.Now, RoundStage.Waiting, 12, 14, 0, 0, IsAutomatic: true),
            new RoundRow("/api/programs/welcome/matches/2/page", Sample.Now.AddDays(-7), RoundStage.Replaced, 12, 12, 0, 0, IsAutomatic: false),
            new RoundRow("/api/programs/welcome/matches/1/page", Sample.Now.AddDays(-90), RoundStage.Started, 1204, 1250, 1200, 4, IsAutomatic: false),
            new RoundRow("/api/programs/welcome/matches/0/page", Sample.Now.AddDays(-120), RoundStage.NothingStarted, 1, 2, 0, 1, IsAutomatic: false),
        ],
    };
}
