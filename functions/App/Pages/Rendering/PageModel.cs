using System.Globalization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>
/// What one page shows. Models are plain data, filled by the caller; each knows the component that draws it and the
/// status code that it answers with, so a page is one call: <see cref="PageRenderer.RenderAsync"/>.
/// </summary>
public abstract record PageModel
{
    /// <summary>The HTTP status code that goes with this page.</summary>
    public virtual int StatusCode => 200;

    /// <summary>The reader's language, one of <see cref="Languages.All"/>; null when nobody knows it, and the browser's word counts.</summary>
    public virtual CultureInfo? Language { get; init; }

    /// <summary>The query of the address at which the page was asked for, for links that change only a part of it; set by whoever answers.</summary>
    public string? Query { get; init; }

    public virtual string ReferrerPolicy => PageHeaders.ReferrerPolicy;

    public virtual string CacheControl => PageHeaders.CacheControl;

    /// <summary>The component that draws the page. It takes the model as its parameter <c>Model</c>.</summary>
    internal abstract Type View { get; }
}
