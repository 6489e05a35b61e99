using System.Globalization;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Mails;

/// <summary>The mails that would have been sent, the newest first.</summary>
public sealed record OutboxPage : PageModel
{
    /// <summary>The mails of this page.</summary>
    public required IReadOnlyList<OutboxRow> Mails { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>Whether a mail server delivers the mails; else none leaves this machine.</summary>
    public bool Delivers { get; init; }

    /// <summary>IANA zone to show times in.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Link to older mails, if there are more.</summary>
    public string? OlderUrl { get; init; }

    /// <summary>Link to newer mails, if there are more.</summary>
    public string? NewerUrl { get; init; }

    public string HomeUrl { get; init; } = "/";

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(OutboxView);
}
