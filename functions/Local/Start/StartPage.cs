using System.Globalization;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Start;

/// <summary>The home of a plain local run: that it runs, and where to go. It holds no secret and no link that opens anything.</summary>
public sealed record StartPage : PageModel
{
    /// <summary>The moment that the app lives in (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    public required string OutboxUrl { get; init; }

    /// <summary>How many mails the outbox holds.</summary>
    public required int MailCount { get; init; }

    /// <summary>Whether a mail server delivers the mails; else none leaves this machine.</summary>
    public bool Delivers { get; init; }

    /// <summary>Link to every page and mail with sample data, if there is one.</summary>
    public string? GalleryUrl { get; init; }

    /// <summary>Link to the description of the HTTP interface.</summary>
    public required string OpenApiUrl { get; init; }

    public required string DataPath { get; init; }

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(StartView);
}
