using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class StoriesSamples
{
    private static readonly GoodPractice Practice = new()
    {
        Well = 24,
        Others = 17,
        Findings =
        [
            new PracticeFinding(Core.Stories.Practice.DaysToKickoff, 9, 21, 24, 17),
            new PracticeFinding(Core.Stories.Practice.SessionsAMonth, 2.1m, 0.8m, 24, 17),
            new PracticeFinding(Core.Stories.Practice.SessionsMissed, 0, 16.7m, 24, 15),
            new PracticeFinding(Core.Stories.Practice.GoalsAgreed, 2, 1, 24, 17),
            new PracticeFinding(Core.Stories.Practice.AgendaPoints, 3.5m, 1, 24, 15),
            new PracticeFinding(Core.Stories.Practice.NextSteps, 1.5m, 0.4m, 24, 15),
            new PracticeFinding(Core.Stories.Practice.NextStepsDone, 80, 33.3m, 21, 12),
            new PracticeFinding(Core.Stories.Practice.CheckInsAnswered, 100, 50, 24, 17),
        ],
    };

    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample)
    {
        var page = new StoriesPage
        {
            ProgramName = sample.Say("Welcome aboard"),
            Introduction = sample.Say("Thank you all for this year.\nHere is what we learned."),
            Testimonials = Words(sample),
            Practice = Practice,
            MeUrl = "/api/me/token",
        };
        yield return ("stories", page);
        yield return ("stories-bare", page with { Introduction = null, Testimonials = [], Practice = Practice with { Findings = [Practice.Findings[0]] } });

        var edit = Edit(sample);
        yield return ("stories-edit", edit);
        yield return ("stories-published", edit with { PublishedAt = Sample.Now, Done = StoriesDone.Published });
        yield return ("stories-unpublished", edit with { Done = StoriesDone.Unpublished, Choices = [], Practice = new GoodPractice { Well = 4, Others = 11 } });
        yield return ("stories-faults", edit with { IntroductionBroken = true, Practice = new GoodPractice { Well = 12, Others = 11 } });

        var board = Board(sample);
        yield return ("board", board);
        yield return ("board-empty", board with { SessionsHeld = 0, Mentors = [], Testimonials = [] });
    }

    private static IReadOnlyList<StoriesTestimonial> Words(Sample sample) =>
    [
        new(sample.Say("Ada Weber"), MemberRole.Mentee, sample.Say("Ravi asked what I wanted, and then asked again.\nI shipped my first report in week five.")),
        new(sample.Say("Jo Lindqvist"), MemberRole.Mentor, sample.Say("I learned as much as I taught.")),
    ];

    private static StoriesEditPage Edit(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        DashboardUrl = "/api/programs/welcome/dashboard",
        BoardUrl = "/api/programs/welcome/recognition/page",
        ActionUrl = "/api/programs/welcome/stories/page",
        Introduction = sample.Say("Thank you all for this year."),
        Choices = [.. Words(sample).Select((words, index) => new StoriesChoice(sample.Say($"rel-{index}"), words, index == 0))],
        Practice = Practice,
    };

    private static BoardPage Board(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        DashboardUrl = "/api/programs/welcome/dashboard",
        StoriesUrl = "/api/programs/welcome/stories/page",
        PageUrl = "/api/programs/welcome/recognition/page",
        CsvUrl = "/api/programs/welcome/recognition?month=2026-10&format=csv",
        Month = new DateOnly(2026, 10, 1),
        Months = [new DateOnly(2026, 11, 1), new DateOnly(2026, 10, 1), new DateOnly(2026, 9, 1)],
        SessionsHeld = 9,
        Mentors =
        [
            new BoardRow(sample.Say("Ravi Menon"), 5, 2, 7, 4.71m),
            new BoardRow(sample.Say("Jo Lindqvist"), 3, 3, 4, null),
            new BoardRow(sample.Say("Mei Tan"), 1, 1, 0, null),
        ],
        Testimonials = [.. Words(sample).Select(words => new BoardWords(words.Name, sample.List("Ravi Menon"), words.Text))],
    };
}
