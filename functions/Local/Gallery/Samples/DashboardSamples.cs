using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class DashboardSamples
{
    private const string Url = "/api/programs/welcome/dashboard";

    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        ("dashboard", Dashboard(sample)),
        ("dashboard-german", Dashboard(sample) with { Language = Languages.German }),
        ("dashboard-narrowed", Narrowed(sample)),
        ("dashboard-empty", Empty(sample)),
        ("compare", Compare(sample)),
        ("compare-german", Compare(sample) with { Language = Languages.German }),
        ("compare-empty", Compare(sample) with { Programs = [] }),
    ];

    public static DashboardPage Dashboard(Sample sample) => new()
    {
        OwnerName = sample.Say("mia.owner@example.com"),
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        At = Sample.Now,
        Programs = [new FilterLink(sample.Say("Welcome aboard"), "?p=1", Selected: true), new FilterLink(sample.Say("Solving it together"), "?p=2")],
        CompareUrl = "/api/dashboard",
        ForecastUrls = Enum.GetValues<ForecastVerdict>().ToDictionary(verdict => verdict, verdict => $"{Url}?forecast={verdict}"),
        BoardUrl = "/api/programs/welcome/board",
        StoriesUrl = "/api/programs/welcome/stories",
        ReportUrl = "/api/programs/welcome/report?format=csv",
        Numbers = Numbers,
        Total = 148,
        HelpUrl = Url + "?health=needsHelp#list",
        Tables = Enum.GetValues<DashboardPart>().ToDictionary(part => part, part => $"{Url}/{EnumWord.Of(part)}.csv"),
        Help = Help(sample),
        Choices = new DashboardChoices { Url = Url, Departments = sample.List("Finance", "Platform", "Sales") },
        Rows = Rows(sample),
        Found = 148,
        NextUrl = Url + "?from=25",
        RunUrl = "/api/programs/welcome/matches/page",
        Once = sample.Say("3f2a"),
        Rounds =
        [
            new RoundLink("/api/programs/welcome/matches/r3/page", Sample.Now.AddDays(-1), 12, RoundStage.Waiting),
            new RoundLink("/api/programs/welcome/matches/r2/page", Sample.Now.AddDays(-40), 31, RoundStage.Started, Sample.Now.AddDays(-38), 30),
            new RoundLink("/api/programs/welcome/matches/r1/page", Sample.Now.AddDays(-41), 28, RoundStage.Replaced),
        ],
    };

    public static DashboardPage Narrowed(Sample sample) => Dashboard(sample) with
    {
        Choices = new DashboardChoices
        {
            Url = Url,
            Department = sample.Say("Finance"),
            Departments = sample.List("Finance", "Platform"),
            Phase = Phase.Sessions,
            Health = HealthChoice.NeedsHelp,
            Overdue = AskKind.BookSession,
            Name = sample.Say("ada"),
            Sort = DashboardSort.End,
        },
        Rows = [Rows(sample)[0]],
        From = 25,
        Found = 26,
        NextUrl = null,
        PreviousUrl = Url + "?department=Finance&phase=sessions",
    };

    public static DashboardPage Empty(Sample sample) => new()
    {
        OwnerName = sample.Say("mia.owner@example.com"),
        ProgramName = sample.Say("Solving it together"),
        TimeZone = Sample.Zone,
        At = Sample.Now,
        Numbers = ProgramDashboard.Of([], Sample.Zone, Sample.Now),
        Total = 0,
        HelpUrl = Url + "?health=needsHelp#list",
        Choices = new DashboardChoices { Url = Url },
        Rows = [],
        Found = 0,
        RunUrl = "/api/programs/solving/matches/page",
        Once = sample.Say("3f2b"),
    };

    public static ComparePage Compare(Sample sample) => new()
    {
        OwnerName = sample.Say("mia.owner@example.com"),
        At = Sample.Now,
        TimeZone = Sample.Zone,
        CsvUrl = "/api/dashboard?format=csv",
        Sorts = [.. Enum.GetValues<CompareSort>().Select(sort => (sort, $"/api/dashboard?sort={sort}"))],
        Programs =
        [
            (Program(sample.Say("Welcome aboard"), 86, 61, 17, 8, 94.2m, 88.1m, 4.1m, 91.5m, 62.5m), Url),
            (Program(sample.Say("Solving it together"), 12, 6, 3, 3, 66.7m, 41m, 3.2m, null, null), "/api/programs/solving/dashboard"),
            (Program(sample.Say("Reverse mentoring"), 0, 0, 0, 0, null, null, null, null, null) with { Status = ProgramStatus.Draft }, "/api/programs/reverse/dashboard"),
        ],
    };

    private static ProgramDashboard Numbers => new()
    {
        Headline = new Headline(86, 25, 8, 63, 91, 52, 64),
        Funnel =
        [
            new FunnelStage(Phase.Proposed, 9, 132, 7),
            new FunnelStage(Phase.Kickoff, 10, 118, 4),
            new FunnelStage(Phase.Sessions, 64, 49, 5),
            new FunnelStage(Phase.Feedback, 3, 46, 0),
            new FunnelStage(Phase.Completed, 46, 0, 0),
        ],
        Asks =
        [
            new AskAges(AskKind.Accept, 11, 3, 1, 0),
            new AskAges(AskKind.BookKickoff, 8, 2, 2, 1),
            new AskAges(AskKind.AgreeGoals, 10, 0, 0, 0),
            new AskAges(AskKind.BookSession, 31, 9, 6, 8),
            new AskAges(AskKind.LogSession, 4, 7, 2, 0),
            new AskAges(AskKind.CheckIn, 22, 5, 3, 2),
            new AskAges(AskKind.GiveFeedback, 0, 0, 0, 0),
        ],
        Weeks = Weeks,
        Forecast = new CompletionForecast
        {
            InSessions = 64,
            OnCourse = 52,
            NeedsExtension = 8,
            TooLate = 4,
            NotBegun = 19,
            Months =
            [
                new ForecastMonth("2026-11", 2.6m, 2, 3),
                new ForecastMonth("2026-12", 11.8m, 9, 14),
                new ForecastMonth("2027-01", 0m, 0, 0),
                new ForecastMonth("2027-02", 18.2m, 14, 23),
                new ForecastMonth("2027-03", 24.9m, 19, 31),
            ],
        },
    };

    private static IReadOnlyList<WeekNumbers> Weeks
    {
        get
        {
            int[] held = [14, 18, 21, 17, 9, 19, 24, 26, 22, 20, 25, 11];
            int[] pulses = [6, 8, 2, 9, 5, 11, 12, 9, 10, 14, 13, 7];
            return
            [
                .. Enumerable.Range(0, 12).Select(week => new WeekNumbers(
                    $"2026-W{37 + week}",
                    new DateOnly(2026, 9, 7).AddDays(7 * week),
                    held[week],
                    19.5m + week,
                    pulses[week],
                    (pulses[week] * 4) - (week % 5),
                    week % 3)),
            ];
        }
    }

    private static IReadOnlyList<HelpRow> Help(Sample sample) =>
    [
        new HelpRow
        {
            Url = "/api/relationships/1/page",
            Mentors = sample.List("Ravi Menon"),
            Mentees = sample.List("Ada Weber"),
            Phase = Phase.Sessions,
            Health = HealthLevel.AtRisk,
            Reasons = [Of(nameof(HealthTexts.HelpNeeded)), Of(nameof(HealthTexts.NoSession), 40)],
            Advice = Remark.Of(AdviceTexts.ResourceManager, nameof(AdviceTexts.HelpNeeded)),
            Moves = [HelpMove.Call, HelpMove.Extend, HelpMove.Pause],
            Reminders = new HelpReminders(2, Sample.Now.AddDays(3)),
        },
        new HelpRow
        {
            Url = "/api/relationships/2/page",
            Mentors = sample.List("Jo Lindqvist"),
            Mentees = sample.List("Mei Lin", "Tom Okafor", "Ines Duarte"),
            Phase = Phase.Kickoff,
            Health = HealthLevel.AtRisk,
            Reasons = [Of(nameof(HealthTexts.KickoffOverdue))],
            Advice = Remark.Of(AdviceTexts.ResourceManager, nameof(AdviceTexts.KickoffOverdue)),
            Moves = [HelpMove.Call, HelpMove.Extend, HelpMove.Rematch, HelpMove.End],
            Reminders = new HelpReminders(4, null),
        },
        new HelpRow
        {
            Url = "/api/relationships/3/page",
            Mentors = sample.List("Li Na"),
            Mentees = sample.List("Sam Osei"),
            Phase = Phase.Sessions,
            Paused = true,
            Health = HealthLevel.Attention,
            Reasons = [Of(nameof(HealthTexts.LowPulse), 2)],
            Advice = Remark.Of(AdviceTexts.ResourceManager, nameof(AdviceTexts.LowPulse)),
            Moves = [HelpMove.Call],
            Reminders = new HelpReminders(0, Sample.Now.AddDays(1)),
        },
    ];

    private static IReadOnlyList<ListedRelationship> Rows(Sample sample) =>
    [
        new ListedRelationship
        {
            Url = "/api/relationships/1/page",
            Mentors = sample.List("Ravi Menon"),
            Mentees = sample.List("Ada Weber"),
            Phase = Phase.Sessions,
            Health = HealthLevel.AtRisk,
            Reasons = [Of(nameof(HealthTexts.NoSession), 40), Of(nameof(HealthTexts.Missed), 1)],
            SessionsHeld = 1,
            SessionsMinimum = 4,
            Next = new Upcoming(Sample.Now.AddDays(2), Remark.Of(TimelineTexts.ResourceManager, nameof(TimelineTexts.NextBooking))),
        },
        new ListedRelationship
        {
            Url = "/api/relationships/2/page",
            Mentors = sample.List("Jo Lindqvist"),
            Mentees = sample.List("Mei Lin", "Tom Okafor", "Ines Duarte"),
            Phase = Phase.Kickoff,
            Paused = true,
            Health = HealthLevel.OnTrack,
            SessionsMinimum = 6,
        },
        new ListedRelationship
        {
            Url = "/api/relationships/3/page",
            Mentors = sample.List("Jo Lindqvist"),
            Mentees = sample.List("Ada Weber"),
            Phase = Phase.Completed,
            Health = null,
            Outcome = Outcome.Incomplete,
            SessionsMinimum = 4,
        },
    ];

    private static Remark Of(string name, params object[] arguments) => Remark.Of(HealthTexts.ResourceManager, name, arguments);

    private static ComparedProgram Program(
        string name, int running, int onTrack, int attention, int atRisk, decimal? matched, decimal? held, decimal? pulse, decimal? completed, decimal? score) => new()
        {
            ProgramId = "welcome",
            Name = name,
            Status = ProgramStatus.Open,
            Running = running,
            OnTrack = onTrack,
            Attention = attention,
            AtRisk = atRisk,
            MatchRate = matched,
            SessionsHeld = running * 3,
            SessionsPlanned = running * 6,
            HeldOfPlanned = held,
            MeanPulse = pulse,
            CompletionRate = completed,
            NetPromoterScore = score,
        };
}
