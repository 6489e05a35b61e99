namespace ServerlessMentoring.Pages.Mails;

/// <summary>Reminds a person of what is open in all of their relationships, once a day at most.</summary>
public sealed record NudgeMail : MailModel
{
    /// <summary>Name of the reader.</summary>
    public required string ReaderName { get; init; }

    /// <summary>IANA zone of the reader, for times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The moment of writing (UTC): what was due before is overdue.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What the reader owes, longest open first: one button each.</summary>
    public required IReadOnlyList<NudgeMailAsk> Asks { get; init; }

    /// <summary>Booked sessions that come up, next first.</summary>
    public required IReadOnlyList<NudgeMailSession> Sessions { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>Absolute link that stops reminders.</summary>
    public required string StopUrl { get; init; }

    /// <summary>E-mail address of whom to ask, if it is the same for all.</summary>
    public string? Contact { get; init; }

    internal override MailContent Write() => NudgeMailWriter.Write(this);
}
