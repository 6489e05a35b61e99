using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>A mail that carries a calendar file: a meeting was booked, moved or cancelled.</summary>
public sealed record CalendarMail : MemberMail
{
    /// <summary>What happened.</summary>
    public required CalendarChange Change { get; init; }

    /// <summary>The meeting, at its newest time.</summary>
    public required MailMeeting Meeting { get; init; }

    /// <summary>What the program plans for the meeting, if anything.</summary>
    public SessionTemplate? Plan { get; init; }

    internal override MailContent Write() => CalendarMailWriter.Write(this);
}
