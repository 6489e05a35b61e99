using ServerlessMentoring.App.Digests;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>The mails by which programs tell how they are doing.</summary>
public static class ReportMailSamples
{
    private static readonly WeekFigures Figures = new("2026-W48")
    {
        Running = 42,
        AtRisk = 2,
        Attention = 5,
        SessionsHeld = 118,
        CheckInsAnswered = 1204,
        Completed = 9,
        Overdue = 11,
        Unmatched = 3,
    };

    private static readonly int[] Held = [9, 12, 15, 11, 0, 17, 21, 17];

    public static IEnumerable<(string Name, MailModel Mail)> All(Sample sample) =>
    [
        ("ownerDigest", Digest(sample)),
        ("ownerDigest-calm", Digest(sample) with { Cases = [], MoreCases = 0, Overdue = [], Moves = [], Waiting = [], Funnel = [], Weeks = [], Before = null, Figures = new WeekFigures("2026-W48") { Running = 4 } }),
        ("roundWaits", Round(sample)),
        ("roundWaits-all", Round(sample) with { Matched = 1, Unmatched = 0 }),
        ("recognition", Recognition(sample)),
        ("recognition-bare", Recognition(sample) with { MoreMentors = 0, Testimonials = [] }),
        ("mentorThanks", Thanks(sample)),
        ("mentorThanks-few", Thanks(sample) with { SessionsLed = 1, Mentees = 1, Ratings = 0, MeanRating = null }),
    ];

    private static RoundMail Round(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        Matched = 1204,
        Unmatched = 3,
        RoundUrl = "https://m.example.com/owner/token?round=round-1",
    };

    private static OwnerDigestMail Digest(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        TimeZone = Sample.Zone,
        Monday = new DateOnly(2026, 11, 23),
        Cases =
        [
            Case(sample, "Ravi Menon", "Ada Weber", HealthLevel.AtRisk, nameof(HealthTexts.HelpNeeded), nameof(AdviceTexts.HelpNeeded), 1),
            Case(sample, "Mei Lin", "Tom Berg", HealthLevel.Attention, nameof(HealthTexts.Disputed), nameof(AdviceTexts.Disputed), 2),
        ],
        MoreCases = 5,
        Overdue = [new(AskKind.CheckIn, 7), new(AskKind.BookSession, 4)],
        Moves =
        [
            .. Enum.GetValues<DigestMoveKind>().Select(kind => new DigestMove(kind, 3, [People(sample, "Ravi Menon", "Ada Weber"), People(sample, "Mei Lin", "Tom Berg")])),
        ],
        Waiting = [new DigestWaiting(sample.Say("Ada Weber"), MemberRole.Mentee, OutcomeReason.NeverStarted, Sample.Now)],
        Funnel = [new(Phase.Proposed, 3, 48, 4), new(Phase.Kickoff, 6, 42, 0), new(Phase.Sessions, 28, 14, 0), new(Phase.Feedback, 5, 9, 0), new(Phase.Completed, 9, 0, 0)],
        Weeks = [.. Held.Select((held, number) => Week(new DateOnly(2026, 9, 28).AddDays(7 * number), held, 14.4m + number))],
        Figures = Figures,
        Before = Figures with { Running = 40, SessionsHeld = 101 },
        DashboardUrl = "https://m.example.com/api/owner/token",
    };

    private static RecognitionMail Recognition(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        Month = new DateOnly(2026, 10, 1),
        SessionsHeld = 31,
        Mentors =
        [
            new BoardMentor(sample.Say("Ravi Menon"), 6, 3, 7, 4.71m),
            new BoardMentor(sample.Say("Mei Lin"), 1, 1, 0, null),
        ],
        MoreMentors = 12,
        Testimonials = [new BoardTestimonial(sample.Say("Ada Weber"), sample.List("Ravi Menon"), sample.Say("He listened first.\nThat made all the difference."))],
        BoardUrl = "https://m.example.com/api/owner/token",
    };

    private static MentorThanksMail Thanks(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        MentorName = sample.Say("Ravi Menon"),
        Month = new DateOnly(2026, 10, 1),
        SessionsLed = 6,
        Mentees = 3,
        Ratings = 7,
        MeanRating = 4.71m,
        MeUrl = "https://m.example.com/api/me/token",
        StopUrl = "https://m.example.com/api/unsubscribe/token",
    };

    private static WeekNumbers Week(DateOnly monday, int held, decimal planned) => new(IsoWeek.NameOf(monday), monday, held, planned, 0, 0, 0);

    private static DigestCase Case(Sample sample, string mentor, string mentee, HealthLevel health, string reason, string advice, int number) =>
        new(
            People(sample, mentor, mentee),
            health,
            [Remark.Of(HealthTexts.ResourceManager, reason)],
            Remark.Of(AdviceTexts.ResourceManager, advice),
            $"https://m.example.com/api/owner/case{number}");

    private static DigestPeople People(Sample sample, string mentor, string mentee) => new(sample.List(mentor), sample.List(mentee));
}
