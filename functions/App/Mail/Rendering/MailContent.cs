namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>What stands in a mail, before it becomes text and HTML: what there is to know, the one thing to do, and what else there is.</summary>
public sealed record MailContent
{
    public required string Subject { get; init; }

    /// <summary>What mail programs show beside the subject; null for the first paragraph.</summary>
    public string? Preview { get; init; }

    /// <summary>The program's name, which stands above everything.</summary>
    public required string ProgramName { get; init; }

    /// <summary>Name to greet; null for a greeting without a name.</summary>
    public string? To { get; init; }

    /// <summary>The body above the button, in order.</summary>
    public required IReadOnlyList<MailBlock> Blocks { get; init; }

    /// <summary>The one thing to do, as the mail's only button.</summary>
    public required MailButton Action { get; init; }

    /// <summary>The body below the button: what else there is, with quiet links.</summary>
    public IReadOnlyList<MailBlock> Further { get; init; } = [];

    /// <summary>Why the reader gets this mail.</summary>
    public required string Why { get; init; }

    /// <summary>Absolute link to the reader's own page, if they have one.</summary>
    public string? MeUrl { get; init; }

    /// <summary>Absolute link that stops mails of this kind, where the reader may stop them.</summary>
    public string? StopUrl { get; init; }

    /// <summary>E-mail address of whom to ask, if known.</summary>
    public string? Contact { get; init; }

    /// <summary>The link to the own page at the mail's foot; null when the button leads there already.</summary>
    internal string? MeLink => MeUrl == Action.Url ? null : MeUrl;

    /// <summary>What mail programs show beside the subject.</summary>
    internal string PreviewText => Preview ?? Blocks.OfType<MailParagraph>().FirstOrDefault()?.Text ?? Why;
}
