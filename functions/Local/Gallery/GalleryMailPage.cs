using System.Globalization;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Local.Gallery;

/// <summary>One mail of the gallery: as mail programs show it, as text, and as it is sent.</summary>
public sealed record GalleryMailPage : PageModel
{
    /// <summary>Its name in the gallery.</summary>
    public required string Name { get; init; }

    public required RenderedMail Mail { get; init; }

    /// <summary>
    /// Address on this site that answers with the HTML part, to be framed: see <see cref="ServerlessMentoring.Local.Mails.OutboxMailPage.HtmlUrl"/>.
    /// </summary>
    public required string HtmlUrl { get; init; }

    public required string GalleryUrl { get; init; }

    public override CultureInfo? Language => Languages.English;

    internal override Type View => typeof(GalleryMailView);
}
