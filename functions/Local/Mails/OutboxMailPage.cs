using System.Globalization;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Mails;

/// <summary>One mail of the outbox, with both parts, headers and attachments.</summary>
public sealed record OutboxMailPage : PageModel
{
    /// <summary>When it was sent (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>IANA zone to show it in.</summary>
    public required string TimeZone { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>
    /// Address on this site that answers with the HTML part as made by <see cref="MailPreview.Of"/>, as <see cref="MailPreviewResult"/>. The page
    /// frames it, and is to be answered with <see cref="LocalPage.Frames"/>.
    /// </summary>
    public required string HtmlUrl { get; init; }

    /// <summary>Headers beside the usual ones, by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<OutboxAttachment> Attachments { get; init; } = [];

    public required string OutboxUrl { get; init; }

    /// <summary>Link to the next older mail, if any.</summary>
    public string? OlderUrl { get; init; }

    /// <summary>Link to the next newer mail, if any.</summary>
    public string? NewerUrl { get; init; }

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(OutboxMailView);
}
