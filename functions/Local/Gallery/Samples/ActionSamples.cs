using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class ActionSamples
{
    private static readonly DateTimeOffset[] Times = [Sample.Now.AddDays(1), Sample.Now.AddDays(2).AddHours(3), Sample.Now.AddDays(3)];

    public static IEnumerable<(string Name, PageModel Page)> Fresh(Sample sample) => All(sample, _ => sample.Context(), "");

    public static IEnumerable<(string Name, PageModel Page)> Faulty(Sample sample) => All(sample, field => sample.Sent(field, "what was sent"), "-fault")
        .Concat(
        [
            ("bookSession-collision", Book(sample, sample.Context()) with { Taken = Times[0] }),
            ("bookSession-move", Book(sample, sample.Context()) with { BookedAt = Times[0] }),
            ("bookSession-noTimes", Book(sample, sample.Sent("startsAt", "2026-11-24T10:00")) with { FreeTimes = [] }),
            ("checkIn-change", new CheckInPage { Context = sample.Context() with { RecordedAt = Sample.Now }, OtherNames = sample.List("Ravi Menon") }),
            ("logSession-ahead", Log(sample, sample.Context()) with { IsAhead = true }),
            ("logSession-collision", Log(sample, sample.Context()) with { Taken = Times[0], Alternatives = Times }),
        ]);

    private static IEnumerable<(string Name, PageModel Page)> All(Sample sample, Func<string, ActionContext> context, string state)
    {
        var others = sample.List("Ravi Menon");
        (string, PageModel)[] pages =
        [
            ("accept", new AcceptPage
            {
                Context = context("reason"),
                Others = [sample.Ravi],
                Reasons = sample.List("You want to learn SQL, and Ravi offers it.", "Two time zones that overlap in the morning."),
                Expectations = sample.List("Four sessions or more in twelve weeks.", "A kickoff of an hour to begin with."),
                HoursPerMonth = 2,
                CheckInEveryDays = 14,
                DueAt = Sample.Now.AddDays(7),
            }),
            ("bookKickoff", Book(sample, context("startsAt")) with { IsKickoff = true, Plan = PlaceSamples.Plan(sample) with { ActionItems = [] } }),
            ("bookSession", Book(sample, context("durationMinutes"))),
            ("agreeGoals", new AgreeGoalsPage { Context = context("goals"), Confirms = false, Goals = [], OtherNames = others }),
            ("agreeGoals-carried", new AgreeGoalsPage { Context = context("goals"), Confirms = false, Goals = sample.List("Write a report alone"), AreCarried = true, OtherNames = others }),
            ("agreeGoals-profile", new AgreeGoalsPage { Context = context("goals"), Confirms = false, Goals = sample.List("Lead a project"), AreFromProfile = true, OtherNames = others }),
            ("agreeGoals-confirm", new AgreeGoalsPage { Context = context("confirm"), Confirms = true, Goals = sample.List("Write a report alone", "Know whom to ask"), OtherNames = others }),
            ("logSession", Log(sample, context("actionItems"))),
            ("checkIn", new CheckInPage { Context = context("pulse"), OtherNames = others, Questions = Questions(sample) }),
            ("giveFeedback", new FeedbackPage { Context = context("testimonial"), OtherNames = others, Goals = sample.List("Write a report alone", "Know whom to ask"), Questions = Questions(sample) }),
            ("pause", new PausePage { Context = context("reason"), OtherNames = others, Today = new DateOnly(2026, 11, 24) }),
            ("resume", new ResumePage { Context = context("once"), OtherNames = others }),
            ("end", new EndPage { Context = context("reason"), OtherNames = others }),
            ("end-group", new EndPage { Context = context("reason"), OtherNames = sample.List("Ravi Menon", "Mei Lin", "Tom Okafor"), LeavesGroup = true }),
            ("finishEarly", new FinishEarlyPage { Context = context("once"), OtherNames = others, SessionsHeld = 4, SessionsMinimum = 4 }),
            ("finishEarly-both", new FinishEarlyPage { Context = context("once"), OtherNames = others, SessionsHeld = 4, SessionsMinimum = 4, OtherWishes = true }),
            ("dispute", new DisputePage { Context = context("reason"), Sessions = [new("s1", Sample.Now), new("s2", Sample.Now.AddDays(-2))] }),
            ("testimonial", new TestimonialPage { Context = context("publish"), Text = sample.Say("She listened first."), Published = true }),
            ("testimonial-withdrawn", new TestimonialPage { Context = context("publish"), Text = "", Published = false }),
            ("capacity", new CapacityPage { Context = context("capacity"), Capacity = 2, Taken = 1, Waiting = 2 }),
            ("profile", new ProfilePage
            {
                Context = context("offered"),
                About = sample.Say("I like numbers."),
                SkillsOffered = sample.List("Excel"),
                SkillsWanted = sample.List("SQL"),
                Goals = sample.List("Lead a project"),
                Offered = [new WeeklyHours(DayOfWeek.Tuesday, new(9, 0), new(11, 0))],
            }),
            ("note", new NotePage { Context = context("text"), Owners = Owners(sample) }),
            ("note-change", new NotePage { Context = context("text"), Owners = Owners(sample), Kind = "action", Entry = new NoteEntry("own.1", sample.Say("Read the handbook"), "p1", new DateOnly(2026, 12, 1)), Back = "s1" }),
        ];
        return pages.Select(page => (page.Item1 + state, page.Item2));
    }

    private static BookPage Book(Sample sample, ActionContext context) => new()
    {
        Context = context,
        IsKickoff = false,
        Others = [sample.Ravi],
        FreeTimes = Times,
        MoreTimes = [Sample.Now.AddDays(4), Sample.Now.AddDays(4).AddHours(12), Sample.Now.AddDays(7)],
        Place = sample.Say("Room 4"),
        Plan = PlaceSamples.Plan(sample),
    };

    private static LogSessionPage Log(Sample sample, ActionContext context) => new()
    {
        Context = context,
        IsKickoff = false,
        StartsAt = Sample.Now,
        Others = [sample.Ravi],
        Plan = PlaceSamples.Plan(sample),
        Agenda = sample.List("What went well", "Where you are stuck"),
        Owners = Owners(sample),
    };

    private static NoteOwner[] Owners(Sample sample) => [new("p1", sample.Say("Ada Weber")), new("p2", sample.Say("Ravi Menon"))];

    private static Question[] Questions(Sample sample) =>
    [
        new("time", sample.Say("Do you find the time?"), QuestionType.Scale5),
        new("manager", sample.Say("Does your manager know?"), QuestionType.YesNo),
        new("more", sample.Say("What would you like more of?"), QuestionType.Text),
    ];
}
