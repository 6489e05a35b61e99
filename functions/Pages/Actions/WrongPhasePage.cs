using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>The act does not fit where the relationship stands now. 409.</summary>
public sealed record WrongPhasePage : PageModel
{
    /// <summary>Name of the person whose action this was.</summary>
    public required string ActorName { get; init; }

    /// <summary>The phase that the relationship is in.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Why it does not fit, in plain words, if there is more to say than the phase.</summary>
    public string? Detail { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => 409;

    internal override Type View => typeof(WrongPhaseView);
}
