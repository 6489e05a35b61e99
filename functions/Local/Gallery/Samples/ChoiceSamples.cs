using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class ChoiceSamples
{
    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        ("choose", Choose(sample, sample.Context())),
        ("choose-saved", Choose(sample, sample.Context() with { Saved = sample.Say("Your wishes are saved.") }) with { Requests = [], Wishes = [] }),
        ("choose-fault", Choose(sample, sample.Context(new Core.Fault("message", sample.Say("must have at most 1000 characters"))) with
        {
            Input = new Dictionary<string, string[]> { ["request"] = ["m1"], ["message"] = [sample.Say("what was sent")] },
        })),
        ("choose-fault-wishes", Choose(sample, sample.Context(new Core.Fault("mentorIds", sample.Say("must name each person only once"))))),
        ("choose-none", Choose(sample, sample.Context()) with { People = [], Total = 0, Search = sample.Say("juggling"), Pages = 1, Number = 1 }),
        ("choose-closed", Choose(sample, sample.Context()) with { Closed = sample.Say("You have a mentor in this program."), CanWish = false, People = [], Total = 0 }),
        ("choose-mentee", Choose(sample, sample.Context()) with { Role = MemberRole.Mentor, CanAsk = false, People = [Mentee(sample)], Total = 1, Requests = [] }),
        ("choose-pick", Choose(sample, sample.Context()) with { Role = MemberRole.Mentor, Picks = true, CanWish = false, People = [Mentee(sample)], Total = 1, Requests = [] }),
        .. Enum.GetValues<RequestStatus>().Select(status => ($"answerRequest-{status}", (PageModel)Answer(sample, sample.Context(), status))),
        ("answerRequest-fault", Answer(sample, sample.Sent("answer", "maybe"), RequestStatus.Waiting)),
        ("settled", new SettledPage { ActorName = sample.Say("Ada Weber"), Detail = sample.Say("You have no free place just now."), Contact = sample.Say("mia.owner@example.com"), MeUrl = "/api/me/token" }),
    ];

    public static IEnumerable<(string Name, MailModel Mail)> Mails(Sample sample) =>
    [
        .. Enum.GetValues<ChoiceMailKind>().Select(kind => ($"choice-{kind}", (MailModel)Mail(sample, kind))),
        ("choice-asked-bare", Mail(sample, ChoiceMailKind.Asked) with { AboutFacts = "", Message = null, Reasons = [], DueAt = null, Contact = null }),
    ];

    private static ChoiceMail Mail(Sample sample, ChoiceMailKind kind) => new()
    {
        Kind = kind,
        ProgramName = sample.Say("Welcome aboard"),
        To = sample.Say("Ravi Menon"),
        About = sample.Say("Ada Weber"),
        AboutFacts = sample.Say("Product analyst, Finance, Berlin"),
        Message = sample.Say("I would like to learn\nhow you do it."),
        Reasons = sample.List("You want to learn SQL, and Ravi offers it."),
        DueAt = Sample.Now.AddDays(7),
        TimeZone = Sample.Zone,
        ActUrl = "https://m.example.com/api/act/token",
        MeUrl = "https://m.example.com/api/me/token",
        Contact = sample.Say("mia.owner@example.com"),
    };

    private static ChoosePage Choose(Sample sample, ActionContext context) => new()
    {
        Context = context,
        Role = MemberRole.Mentee,
        CanWish = true,
        CanAsk = true,
        People =
        [
            new ChoiceCard
            {
                Id = "m1",
                Person = sample.Ravi with { About = sample.Say("I like long walks.") },
                Languages = sample.List("English", "Hindi"),
                Skills = sample.List("SQL", "Data models"),
                Completed = 3,
                SessionsLed = 24,
                FreePlaces = 2,
                Hours = sample.Say("You share 15 working hours a week."),
            },
            new ChoiceCard { Id = "m2", Person = sample.Ada with { Role = MemberRole.Mentor }, Completed = 0, FreePlaces = 1, IsWished = true, WhyNot = sample.Say("Your request is waiting for an answer.") },
        ],
        Total = 45,
        Search = sample.Say("data"),
        Number = 2,
        Pages = 3,
        Wishes = [new ChoiceWish("m2", sample.Say("Mei Tan")), new ChoiceWish("m3", sample.Say("Bo Lind"))],
        Requests =
        [
            new MyRequest("r1", sample.Say("Mei Tan"), RequestStatus.Waiting, Sample.Now.AddDays(-1), Sample.Now.AddDays(6)),
            new MyRequest("r2", sample.Say("Bo Lind"), RequestStatus.Declined, Sample.Now.AddDays(-9), Sample.Now.AddDays(-2)),
        ],
        OtherRoleUrl = "/api/act/token?as=mentor",
    };

    private static ChoiceCard Mentee(Sample sample) => new()
    {
        Id = "e1",
        Person = sample.Ada,
        Skills = sample.List("SQL"),
        Goals = sample.List("Lead a team"),
        Hours = sample.Say("You share few working hours."),
    };

    private static AnswerRequestPage Answer(Sample sample, ActionContext context, RequestStatus status) => new()
    {
        Context = context,
        Mentee = sample.Ada,
        Message = status == RequestStatus.Waiting ? sample.Say("I would like to learn\nhow you do it.") : null,
        Reasons = sample.List("You share 15 working hours a week."),
        Status = status,
        ExpiresAt = Sample.Now.AddDays(7),
        FreePlaces = 1,
    };
}
