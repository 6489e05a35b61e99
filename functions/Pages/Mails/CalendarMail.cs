namespace ServerlessMentoring.Pages.Mails;

/// <summary>A mail that carries a calendar file: a meeting was booked, moved or cancelled.</summary>
public sealed record CalendarMail : MemberMail
{
    /// <summary>What happened.</summary>
    public required CalendarChange Change { get; init; }

    /// <summary>The meeting, at its newest time.</summary>
    public required MailMeeting Meeting { get; init; }

    /// <summary>Agenda points, if there are any.</summary>
    public IReadOnlyList<string> Agenda { get; init; } = [];

    internal override MailContent Write() => CalendarMailWriter.Write(this);
}
