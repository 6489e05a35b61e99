using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>The link was good once. Says what happened and whom to ask. 410.</summary>
public sealed record GonePage : PageModel
{
    /// <summary>Why the link no longer works.</summary>
    public required GoneReason Reason { get; init; }

    /// <summary>E-mail address of whom to ask, if known.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page, where their links work. Never set for a revoked link.</summary>
    public string? MeUrl { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => 410;

    internal override Type View => typeof(GoneView);
}
