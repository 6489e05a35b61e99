using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>Turns page models into whole HTML documents, on the server and without script. Safe to share between threads.</summary>
public sealed class PageRenderer
{
    /// <summary>The path on this site at which pages find their files, unless said otherwise.</summary>
    public const string UsualAssetPath = "/api/assets";

    private readonly IServiceProvider _services;

    /// <param name="assetPath">The path on this site below which the files are served that pages refer to.</param>
    public PageRenderer(string assetPath = UsualAssetPath) =>
        _services = new ServiceCollection()
            .AddSingleton(new AssetPath(assetPath)).AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>Renders a page. All text in the model is encoded.</summary>
    /// <param name="page">What to show.</param>
    /// <param name="browserLanguage">The language where the page does not know its reader's; null for English.</param>
    /// <returns>The document, to be sent as <c>text/html; charset=utf-8</c> with <see cref="PageModel.StatusCode"/>
    /// and the headers of <see cref="PageHeaders"/>.</returns>
    public async Task<string> RenderAsync(PageModel page, CultureInfo? browserLanguage = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var language = Spoken.In(page.Language ?? browserLanguage ?? Languages.English);
        return Stylesheet.Insert(await DrawAsync(page.View, page), page.View);
    }

    /// <summary>Draws one component with one model, in the language now spoken.</summary>
    internal async Task<string> DrawAsync(Type view, object model)
    {
        // A renderer keeps every root that it ever drew, so each drawing gets its own; that costs microseconds.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await renderer.RenderComponentAsync(view, parameters);
            return root.ToHtmlString();
        });
    }
}

/// <summary>Where pages find their files: the path on this site below which <see cref="SiteAsset.Name"/> stands.</summary>
/// <param name="Path">Starts with a slash and ends without one.</param>
internal sealed record AssetPath(string Path)
{
    /// <summary>The path of a file.</summary>
    public string Of(SiteAsset asset) => $"{Path}/{asset.Name}";
}
