using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>Reminders: a long one, one ask, one session, and asks that are overdue.</summary>
public static class NudgeMailSamples
{
    public static IEnumerable<(string Name, MailModel Mail)> All(Sample sample) =>
    [
        ("nudge", Digest(sample)),
        ("nudge-one", Digest(sample) with { Asks = [Ask(sample, AskKind.CheckIn, Sample.Now.AddDays(2))], Sessions = [] }),
        ("nudge-session", Digest(sample) with { Asks = [], Contact = null }),
        ("nudge-sessions", Digest(sample) with { Asks = [], Sessions = [Session(sample, true), Session(sample, false)] }),
        ("nudge-both", Digest(sample) with { Asks = [Ask(sample, AskKind.AgreeGoals, Sample.Now.AddDays(2))] }),
    ];

    private static NudgeMail Digest(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard and Leaders' circle"),
        ReaderName = sample.Say("Ada Weber"),
        TimeZone = Sample.Zone,
        Now = Sample.Now,
        Asks = [.. Enum.GetValues<AskKind>().Select((kind, number) => Ask(sample, kind, Sample.Now.AddDays(number - 2)))],
        Sessions = [Session(sample, false)],
        MeUrl = "https://m.example.com/api/me/token",
        StopUrl = "https://m.example.com/api/unsubscribe/token",
        Contact = sample.Say("mia.owner@example.com"),
    };

    private static NudgeMailAsk Ask(Sample sample, AskKind kind, DateTimeOffset dueAt) => new(
        new MailAsk(kind, $"https://m.example.com/api/act/{kind}", dueAt, kind == AskKind.LogSession ? Meeting(sample, false) : null),
        MemberRole.Mentee,
        sample.List("Ravi Menon"),
        sample.Say("Welcome aboard"));

    private static NudgeMailSession Session(Sample sample, bool isKickoff) => new(
        Meeting(sample, isKickoff), $"https://m.example.com/api/act/move-{isKickoff}", sample.List("Mei Lin", "Tom Berg", "Ravi Menon"), sample.Say("Leaders' circle"));

    private static MailMeeting Meeting(Sample sample, bool isKickoff) =>
        new(Sample.Now.AddDays(3), 60, sample.Say("Room 7, second floor"), isKickoff);
}
