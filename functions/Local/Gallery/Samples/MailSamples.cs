using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class MailSamples
{
    public static IEnumerable<(string Name, MailModel Mail)> All(Sample sample) =>
    [
        .. Enum.GetValues<MailKind>().Select(kind => ($"mail-{kind}", (MailModel)Lifecycle(sample, kind))),
        .. Enum.GetValues<MailKind>().Select(kind => ($"mail-{kind}-bare", (MailModel)Bare(sample, kind))),
        ("mail-SessionsOpen-many", Lifecycle(sample, MailKind.SessionsOpen) with { Asks = [.. Enum.GetValues<AskKind>().Select(ask => Ask(sample, ask))] }),
        ("mail-picked", Lifecycle(sample, MailKind.Proposal) with { IsPicked = true, Reasons = sample.List("In the mentor's words: She will lead this one day.") }),
        .. Enum.GetValues<OutcomeReason>().Select(reason => ($"mail-ended-{reason}", (MailModel)(Lifecycle(sample, MailKind.Ended) with { OutcomeReason = reason }))),
        .. Enum.GetValues<Notice>().Select(notice => ($"notice-{notice}", (MailModel)Owner(sample, notice))),
        .. Enum.GetValues<CalendarChange>().Select(change => ($"calendar-{change}", (MailModel)Calendar(sample, change))),
        .. ReportMailSamples.All(sample),
        .. NudgeMailSamples.All(sample),
        .. ChoiceSamples.Mails(sample),
        .. Enum.GetValues<ReceiverFault>().Select(fault => ($"receiver-{fault}", (MailModel)(Receiver(sample) with { Fault = fault }))),
        ("receiver-answered", Receiver(sample) with { Status = 500 }),
        ("receiver-gone", Receiver(sample) with { Status = 410, IsOff = true }),
        ("ownerLink", new OwnerLinkMail { ProgramName = sample.Say("Welcome aboard"), DashboardUrl = "https://m.example.com/api/owner/token", ExpiresAt = Sample.Now.AddDays(7), TimeZone = Sample.Zone }),
    ];

    public static LifecycleMail Lifecycle(Sample sample, MailKind kind) => Bare(sample, kind) with
    {
        Asks = [.. AsksOf(kind).Select(ask => Ask(sample, ask))],
        Reasons = kind is MailKind.Proposal or MailKind.KickoffOpen ? sample.List("You want to learn SQL, and Ravi offers it.") : [],
        Program = kind == MailKind.Proposal ? Program(sample) : null,
        Goals = kind == MailKind.GoalsToConfirm ? sample.List("Write a report alone") : [],
        Meeting = Meeting(sample),
        PausedUntil = Sample.Now.AddDays(30),
        PlannedEndAt = Sample.Now.AddDays(90),
        SessionsHeld = 3,
        SessionsMinimum = 4,
        About = sample.Say("Ravi Menon"),
        ActUrl = "https://m.example.com/api/act/act",
        Contact = sample.Say("mia.owner@example.com"),
    };

    private static AskKind[] AsksOf(MailKind kind) => kind switch
    {
        MailKind.Proposal => [AskKind.Accept],
        MailKind.KickoffOpen => [AskKind.BookKickoff, AskKind.AgreeGoals],
        MailKind.KickoffToBook => [AskKind.BookKickoff],
        MailKind.GoalsToConfirm => [AskKind.AgreeGoals],
        MailKind.SessionsOpen or MailKind.SessionToBook or MailKind.Resumed or MailKind.Extended => [AskKind.BookSession],
        MailKind.SessionToLog => [AskKind.LogSession],
        MailKind.CheckInDue => [AskKind.CheckIn],
        MailKind.FeedbackDue => [AskKind.GiveFeedback],
        _ => [],
    };

    private static MailAsk Ask(Sample sample, AskKind kind) =>
        new(kind, $"https://m.example.com/api/act/{kind}", Sample.Now.AddDays(5), kind == AskKind.LogSession ? Meeting(sample) : null);

    private static LifecycleMail Bare(Sample sample, MailKind kind) => new()
    {
        Kind = kind,
        ProgramName = sample.Say("Welcome aboard"),
        Reader = kind == MailKind.GoalsToConfirm ? sample.Ravi : sample.Ada,
        Others = [kind == MailKind.GoalsToConfirm ? sample.Ada : sample.Ravi],
        MeUrl = "https://m.example.com/api/me/token",
    };

    private static ReceiverMail Receiver(Sample sample) => new()
    {
        ProgramName = sample.Say("Welcome aboard"),
        Host = sample.Say("hooks.example.com"),
        WebhookId = "wh-0123456789abcdef01234567",
        IsOff = false,
        DashboardUrl = "https://m.example.com/api/owner/token",
    };

    private static ProgramDocument Program(Sample sample) => ProgramTemplates.Find(ProgramKind.Onboarding)! with { Name = sample.Say("Welcome aboard") };

    private static CalendarMail Calendar(Sample sample, CalendarChange change) => new()
    {
        Change = change,
        ProgramName = sample.Say("Welcome aboard"),
        Reader = sample.Ada,
        Others = [sample.Ravi],
        Meeting = Meeting(sample),
        Plan = PlaceSamples.Plan(sample),
        MeUrl = "https://m.example.com/api/me/token",
    };

    private static OwnerMail Owner(Sample sample, Notice notice) => new()
    {
        Notice = notice,
        ProgramName = sample.Say("Welcome aboard"),
        Mentors = sample.List("Ravi Menon"),
        Mentees = sample.List("Ada Weber"),
        PersonName = sample.Say("Ada Weber"),
        Comment = sample.Say("I cannot reach him."),
        Meeting = Meeting(sample),
        TimeZone = Sample.Zone,
        OutcomeReason = notice is Notice.NeverStarted ? OutcomeReason.NeverStarted : notice is Notice.Ended ? OutcomeReason.EndedByParticipant : null,
        RelationshipUrl = "https://m.example.com/api/owner/token",
    };

    private static MailMeeting Meeting(Sample sample) => new(Sample.Now.AddDays(2), 60, sample.Say("Room 4"));
}
