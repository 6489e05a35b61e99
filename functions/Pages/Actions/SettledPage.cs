using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>The act came too late, or something else keeps it from being done; said kindly. 409.</summary>
public sealed record SettledPage : PageModel
{
    /// <summary>Name of the person whose action this was.</summary>
    public required string ActorName { get; init; }

    /// <summary>What keeps it from being done, in plain words.</summary>
    public required string Detail { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => 409;

    internal override Type View => typeof(SettledView);
}
