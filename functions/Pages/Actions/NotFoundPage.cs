using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>Nothing is at this address, or the link is damaged. 404.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <inheritdoc/>
    public override int StatusCode => 404;

    internal override Type View => typeof(NotFoundView);
}
