using System.Globalization;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Tour;

/// <summary>The home of a local run: what this is and the way round.</summary>
public sealed record TourPage : PageModel
{
    /// <summary>The moment that the app lives in (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>IANA zone to show it in.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The programs, each with its owner's dashboard.</summary>
    public IReadOnlyList<TourProgram> Programs { get; init; } = [];

    public required string OutboxUrl { get; init; }

    /// <summary>How many mails the outbox holds.</summary>
    public int MailCount { get; init; }

    /// <summary>The latest mails, the newest first.</summary>
    public IReadOnlyList<OutboxRow> LatestMails { get; init; } = [];

    /// <summary>What waits for somebody now.</summary>
    public IReadOnlyList<TourNext> Next { get; init; } = [];

    /// <summary>Some of the sample people to begin with, with links to their own pages.</summary>
    public IReadOnlyList<TourPerson> People { get; init; } = [];

    public IReadOnlyList<TourPerson> MorePeople { get; init; } = [];

    /// <summary>
    /// Where the clock's buttons post to: field <c>advance</c> with <c>P1D</c> or <c>P7D</c>. Null when the clock is
    /// the real one, which nobody can push.
    /// </summary>
    public string? AdvanceUrl { get; init; }

    /// <summary>What the last push of the clock brought about, if it was just pushed.</summary>
    public string? Happened { get; init; }

    /// <summary>Link to every page and mail with sample data, if there is one.</summary>
    public string? GalleryUrl { get; init; }

    /// <summary>Link to the description of the HTTP interface.</summary>
    public string? OpenApiUrl { get; init; }

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(TourView);
}
