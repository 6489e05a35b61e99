using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Local.Gallery;

/// <summary>In what light the gallery is looked at. All of it stands in the address.</summary>
/// <param name="Language">The language of pages and mails.</param>
/// <param name="Text">What the sample data says.</param>
internal sealed record GalleryLight(CultureInfo Language, SampleText Text)
{
    private const string LanguageName = "language";
    private const string TextName = "text";

    /// <summary>The light that a request asks for.</summary>
    public static GalleryLight Of(HttpRequest request) => new(
        Languages.Of(request.Query[LanguageName]) ?? Languages.English,
        Enum.TryParse<SampleText>(request.Query[TextName], ignoreCase: true, out var text) && Enum.IsDefined(text) ? text : SampleText.Plain);

    /// <summary>A path, seen in this light.</summary>
    public string On(string path) => $"{path}?{LanguageName}={Language.Name}&{TextName}={EnumWord.Of(Text)}";
}
