using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>What was sent is longer, or of another kind, than any form of ours sends. Nothing was saved. 400, 413 or 415.</summary>
public sealed record UnreadablePage : PageModel
{
    /// <summary>What is wrong with it, as a status code.</summary>
    public required int Status { get; init; }

    /// <summary>Where the form is.</summary>
    public required string FormUrl { get; init; }

    /// <summary>Whom to ask, if known.</summary>
    public string? Contact { get; init; }

    /// <summary>Link to the reader's own page, if there is one.</summary>
    public string? MeUrl { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => Status;

    internal override Type View => typeof(UnreadableView);
}
