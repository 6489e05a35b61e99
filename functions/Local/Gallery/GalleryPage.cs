using System.Globalization;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.Local.Gallery;

/// <summary>Every page and mail with sample data, to look at.</summary>
public sealed record GalleryPage : PageModel
{
    public required IReadOnlyList<GalleryRoom> Pages { get; init; }

    public required IReadOnlyList<GalleryRoom> Mails { get; init; }

    /// <summary>The languages to see them in.</summary>
    public required IReadOnlyList<FilterLink> Languages { get; init; }

    /// <summary>The kinds of sample data to see them with.</summary>
    public required IReadOnlyList<FilterLink> Texts { get; init; }

    public string HomeUrl { get; init; } = "/";

    public override CultureInfo? Language => Core.Wording.Languages.English;

    internal override Type View => typeof(GalleryView);
}
