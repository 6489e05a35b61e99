using System.Globalization;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>A page with a form behind an action link. With faults it answers 400, else 200.</summary>
public abstract record ActionPage : PageModel
{
    /// <summary>Who acts, where the form goes, and what was sent before.</summary>
    public required ActionContext Context { get; init; }

    /// <inheritdoc/>
    public override CultureInfo? Language => Context.Language;

    /// <inheritdoc/>
    public override int StatusCode => Context.Faults.Count > 0 ? 400 : 200;

    /// <inheritdoc/>
    public override string CacheControl => StatusCode == 200 ? base.CacheControl : PageHeaders.BackCacheControl;
}
