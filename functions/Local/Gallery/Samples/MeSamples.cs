using ServerlessMentoring.App.Me;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class MeSamples
{
    private const string NoteUrl = "/api/act/note";

    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        ("me", Me(sample)),
        ("me-bare", Me(sample) with { Asks = [], Relationships = [], Capacity = null, Unsubscribed = true }),
        ("me-many", Full(sample)),
        ("me-long", One(sample)),
        ("session", Session(sample)),
        ("session-kickoff", Session(sample) with { IsKickoff = true, Place = null, Planned = [], Notebook = null, CancelUrl = null }),
        ("session-after", Session(sample) with { MoveUrl = null, CancelUrl = null, LogUrl = "/api/act/log" }),
        ("session-held", Session(sample) with { Status = SessionStatus.Held, MoveUrl = null, CancelUrl = null }),
        ("session-onItsWay", Session(sample) with { StartsAt = null, MoveUrl = null, CancelUrl = null }),
        ("notebook", Notebook(sample, NotebookKind.Action)),
        ("notebook-empty", Notebook(sample, NotebookKind.Learning) with { Lines = [], Counts = new Dictionary<NotebookKind, int>() }),
        ("notebook-thousand", Thousand(sample)),
        ("unsubscribe", new UnsubscribePage { Name = sample.Say("Ada Weber"), Unsubscribed = false, ActionUrl = "/api/unsubscribe/token" }),
        ("unsubscribe-done", new UnsubscribePage { Name = sample.Say("Ada Weber"), Unsubscribed = true, JustChanged = true, ActionUrl = "/api/unsubscribe/token", MeUrl = "/api/me/token" }),
        ("unsubscribe-undone", new UnsubscribePage { Name = sample.Say("Ada Weber"), Unsubscribed = false, JustChanged = true, ActionUrl = "/api/unsubscribe/token" }),
    ];

    private static MePage Me(Sample sample) => new()
    {
        Name = sample.Say("Ada Weber"),
        TimeZone = Sample.Zone,
        Asks =
        [
            new OpenAsk(AskKind.CheckIn, sample.List("Ravi Menon"), sample.Say("Welcome aboard"), Sample.Now.AddDays(-1), "/api/act/a1", Overdue: true),
            new OpenAsk(AskKind.BookSession, sample.List("Ravi Menon"), sample.Say("Welcome aboard"), Sample.Now.AddDays(3), "/api/act/a2"),
        ],
        Relationships = [Relationship(sample), Past(sample)],
        Mentees = [new WaitingMentee(sample.Say("Bo Lind"), sample.Say("Welcome aboard"), Sample.Now.AddDays(3), "/api/act/request")],
        Choices = [new MyChoice(sample.Say("Welcome aboard"), sample.Say("Choose your mentor"), "/api/act/choose")],
        Stories = [new StoriesLink(sample.Say("Welcome aboard"), "/api/me/token/stories/welcome")],
        Capacity = new MyCapacity(2, 1, "/api/act/capacity"),
        ProfileUrl = "/api/act/profile",
        DownloadUrl = "/api/me/token?download",
        UnsubscribeUrl = "/api/unsubscribe/token",
        ExpiresAt = Sample.Now.AddDays(30),
    };

    // As much as the page ever shows of many relationships.
    private static MePage Full(Sample sample) => Me(sample) with
    {
        Asks = [.. Enumerable.Range(0, 25).Select(index => new OpenAsk(AskKind.LogSession, sample.List("Ravi Menon"), sample.Say("Welcome aboard"), Sample.Now.AddDays(index), $"/api/act/a{index}"))],
        MoreAsks = 3,
        MorePast = 4,
        Relationships =
        [
            .. Enumerable.Range(0, 50).Select(index => Relationship(sample) with { ShowUrl = $"?show=rel-{index}", Notebook = null, Acts = [], Plan = null }),
            .. Enumerable.Range(0, 20).Select(_ => Past(sample)),
        ],
    };

    // As much as the page ever shows of one.
    private static MePage One(Sample sample) => Me(sample) with
    {
        Relationships = [Relationship(sample) with { Notebook = Long(sample) }, Relationship(sample) with { Notebook = Long(sample) }],
        AllUrl = "/api/me/token",
    };

    private static MyRelationship Relationship(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        MyRole = MemberRole.Mentee,
        Others = [sample.Ravi],
        Phase = Phase.Sessions,
        Paused = true,
        SessionsHeld = 2,
        SessionsMinimum = 4,
        Next = new MyMeeting(Sample.Now.AddDays(2), 60, sample.Say("https://call.example.com/room"), MoveUrl: "/api/act/a3", Url: "/api/me/token/sessions/rel-1/s3"),
        Plan = PlaceSamples.Plan(sample),
        PlannedEndAt = Sample.Now.AddDays(60),
        Acts = [.. Enum.GetValues<MyActKind>().Select(kind => new MyAct(kind, $"/api/act/{kind}"))],
        Notebook = Small(sample),
    };

    private static MyRelationship Past(Sample sample) => new()
    {
        ProgramName = sample.Say("First hundred days"),
        MyRole = MemberRole.Mentee,
        Others = [sample.Ravi],
        Phase = Phase.Completed,
        IsOver = true,
        Acts = [new MyAct(MyActKind.Testimonial, "/api/act/testimonial")],
    };

    private static MyNotebook Small(Sample sample, string? back = null) => new()
    {
        NoteUrl = NoteUrl,
        Once = sample.Say("9c1d"),
        Url = "/api/me/token/notebook/rel-1",
        Back = back,
        Owners = [new NoteOwner("p1", sample.Say("Ada Weber")), new NoteOwner("p2", sample.Say("Ravi Menon"))],
        Goals = new([new NotebookLine(sample.Say("Write a report alone"), Id: "goal.1")], 1),
        Agenda = new([new NotebookLine(sample.Say("How do you prepare for reviews?"), sample.Say("Ravi Menon"), Id: "own.2"), new NotebookLine(sample.Say("The new team"), Id: "own.3")], 2),
        Actions = new([new NotebookLine(sample.Say("Read the handbook"), sample.Say("Ada Weber"), new DateOnly(2026, 12, 1), Id: "own.4"), new NotebookLine(sample.Say("Ask Mei for access"), sample.Say("Ada Weber"), Id: "own.5", Done: true)], 2),
        Learnings = new([new NotebookLine(sample.Say("Ask early"), DueOn: new DateOnly(2026, 12, 1), Id: "own.6")], 1),
    };

    private static MyNotebook Long(Sample sample) => Small(sample) with { Goals = Many(sample, 3), Agenda = Many(sample, 3), Actions = Many(sample, 3), Learnings = Many(sample, 3) };

    private static NotebookList Many(Sample sample, int count) =>
        new([.. Enumerable.Range(0, count).Select(index => new NotebookLine(sample.Say($"{index} {new string('ß', 2000)}"), Id: $"own.{index}"))], 1000);

    private static MySessionPage Session(Sample sample) => new()
    {
        TimeZone = Sample.Zone,
        ProgramName = sample.Say("Welcome aboard"),
        Others = [sample.Ravi],
        StartsAt = Sample.Now.AddDays(2),
        DurationMinutes = 60,
        Place = sample.Say("https://call.example.com/room"),
        PlanTitle = sample.Say("First steps"),
        Planned = [new SessionPoint(sample.Say("What went well"), true, []), new SessionPoint(sample.Say("Where you are stuck"), false, sample.List("Ravi Menon")), new SessionPoint(sample.Say("What comes next"), false, [])],
        Notebook = Small(sample, "s3"),
        MoveUrl = "/api/act/move",
        CancelUrl = "/api/act/cancel",
        MeUrl = "/api/me/token",
        Contact = sample.Say("mia.owner@example.com"),
    };

    private static MyNotebookPage Notebook(Sample sample, NotebookKind kind) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        OtherNames = sample.List("Ravi Menon"),
        Kind = kind,
        Counts = new Dictionary<NotebookKind, int> { [NotebookKind.Goal] = 1, [NotebookKind.Agenda] = 2, [NotebookKind.Action] = 2, [NotebookKind.Learning] = 1 },
        Lines = Small(sample).Of(kind).Lines,
        Notebook = Small(sample, "notebook"),
        MeUrl = "/api/me/token",
    };

    private static MyNotebookPage Thousand(Sample sample) => Notebook(sample, NotebookKind.Goal) with
    {
        Counts = new Dictionary<NotebookKind, int> { [NotebookKind.Goal] = 1000 },
        Lines = Many(sample, 20).Lines,
        Page = 2,
        Pages = 50,
    };
}
