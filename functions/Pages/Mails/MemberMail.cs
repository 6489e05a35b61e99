using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>A mail to one member of a relationship.</summary>
public abstract record MemberMail : MailModel
{
    /// <summary>Who gets it. Times are in their zone.</summary>
    public required PersonCard Reader { get; init; }

    /// <summary>The other members.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask: the program's owner.</summary>
    public string? Contact { get; init; }
}
