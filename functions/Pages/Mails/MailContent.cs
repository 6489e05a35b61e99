namespace ServerlessMentoring.Pages.Mails;

/// <summary>What stands in a mail, before it becomes text and HTML.</summary>
public sealed record MailContent
{
    /// <summary>The subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Name to greet; null for a greeting without a name.</summary>
    public string? To { get; init; }

    /// <summary>The body, in order.</summary>
    public required IReadOnlyList<MailBlock> Blocks { get; init; }

    /// <summary>Why the reader gets this mail.</summary>
    public required string Why { get; init; }

    /// <summary>Absolute link to the reader's own page, if they have one.</summary>
    public string? MeUrl { get; init; }

    /// <summary>Absolute link that stops mails of this kind, where the reader may stop them.</summary>
    public string? StopUrl { get; init; }

    /// <summary>E-mail address of whom to ask, if known.</summary>
    public string? Contact { get; init; }
}
