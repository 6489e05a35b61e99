using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Programs;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Calendar.CalendarMailTexts;

namespace ServerlessMentoring.App.Calendar;

/// <summary>Words for a meeting that was booked, moved or cancelled.</summary>
internal static class CalendarMailWriter
{
    public static MailContent Write(CalendarMail mail)
    {
        var with = Names.Short([.. mail.Others.Select(other => other.Name)]);
        return new MailContent
        {
            Subject = Fill(Subject(mail), with, When.Long(mail.Meeting.StartsAt, mail.Reader.TimeZone)),
            ProgramName = mail.ProgramName,
            To = mail.Reader.Name,
            Blocks = [new MailParagraph(Fill(Opening(mail), with, Full(mail))), .. mail.Change == CalendarChange.Cancelled ? [] : Matter(mail)],
            Action = new MailButton(MailTexts.OpenYourPage, mail.MeUrl),
            Why = Why.Member(mail.Reader.Role, mail.ProgramName),
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    private static string Subject(CalendarMail mail) => (mail.Change, mail.Meeting.IsKickoff) switch
    {
        (CalendarChange.Booked, true) => Texts.KickoffBookedSubject,
        (CalendarChange.Booked, false) => Texts.SessionBookedSubject,
        (CalendarChange.Moved, true) => Texts.KickoffMovedSubject,
        (CalendarChange.Moved, false) => Texts.SessionMovedSubject,
        (_, true) => Texts.KickoffCancelledSubject,
        (_, false) => Texts.SessionCancelledSubject,
    };

    private static string Opening(CalendarMail mail) => (mail.Change, mail.Meeting.IsKickoff) switch
    {
        (CalendarChange.Booked, true) => Texts.KickoffBooked,
        (CalendarChange.Booked, false) => Texts.SessionBooked,
        (CalendarChange.Moved, true) => Texts.KickoffMoved,
        (CalendarChange.Moved, false) => Texts.SessionMoved,
        (_, true) => Texts.KickoffCancelled,
        (_, false) => Texts.SessionCancelled,
    };

    private static IEnumerable<MailBlock> Matter(CalendarMail mail) =>
    [
        new MailList(Texts.WhenAndWhere, [.. Facts(mail)]),
        new MailParagraph(Texts.IntoCalendar),
        .. mail.Plan is { } plan ? Lists(plan).Where(list => list.Items.Count > 0) : [],
    ];

    private static IEnumerable<MailList> Lists(SessionTemplate plan) =>
    [
        new(Fill(Texts.ToTalkAbout, plan.Title), PlanWords.Points(plan)),
        new(Texts.ToTakeAway, plan.ActionItems),
        new(Texts.ToRead, PlanWords.Resources(plan)),
    ];

    private static IEnumerable<string> Facts(CalendarMail mail)
    {
        var zone = mail.Reader.TimeZone;
        yield return Fill(Texts.TimeAndLength, Full(mail), mail.Meeting.DurationMinutes);
        foreach (var other in mail.Others.Where(other => other.TimeZone != zone).DistinctBy(other => other.TimeZone).Take(5))
        {
            yield return Fill(Texts.TimeFor, other.Name, When.Full(mail.Meeting.StartsAt, other.TimeZone));
        }

        if (!string.IsNullOrWhiteSpace(mail.Meeting.Place))
        {
            yield return mail.Meeting.Place;
        }
    }

    private static string Full(CalendarMail mail) => When.Full(mail.Meeting.StartsAt, mail.Reader.TimeZone);
}

/// <summary>A mail that carries a calendar file: a meeting was booked, moved or cancelled.</summary>
public sealed record CalendarMail : MemberMail
{
    public required CalendarChange Change { get; init; }

    /// <summary>The meeting, at its newest time.</summary>
    public required MailMeeting Meeting { get; init; }

    /// <summary>What the program plans for the meeting, if anything.</summary>
    public SessionTemplate? Plan { get; init; }

    internal override MailContent Write() => CalendarMailWriter.Write(this);
}

/// <summary>What happened to a meeting.</summary>
public enum CalendarChange
{
    Booked,

    Moved,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
