namespace ServerlessMentoring.Pages.Mails;

/// <summary>A mail about choosing each other.</summary>
public sealed record ChoiceMail : MailModel
{
    /// <summary>What it says.</summary>
    public required ChoiceMailKind Kind { get; init; }

    /// <summary>The reader's name.</summary>
    public required string To { get; init; }

    /// <summary>The mentor or mentee whom it is about; null in an invitation, and for one who is no longer known.</summary>
    public string? About { get; init; }

    /// <summary>Who asks, beside the name: title, department, place; empty when nothing is known.</summary>
    public string AboutFacts { get; init; } = "";

    /// <summary>The mentee's words; for the mentor who is asked.</summary>
    public string? Message { get; init; }

    /// <summary>Why the two fit, in the reader's language; for the mentor who is asked.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Until when to answer, in the reader's time; for the mentor who is asked.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The reader's IANA zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Absolute link to the page to choose or to answer.</summary>
    public required string ActUrl { get; init; }

    /// <summary>Absolute link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    internal override MailContent Write() => ChoiceMailWriter.Write(this);
}
