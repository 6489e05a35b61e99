using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Home;

/// <summary>For whoever comes without a link: what this is, and where the links are.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>Link to the description of the HTTP interface.</summary>
    public required string OpenApiUrl { get; init; }

    internal override Type View => typeof(HomeView);
}
