using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>A fault of ours. Offers to try again, with what was sent if it was a form. 500 or 503.</summary>
public sealed record FailedPage : PageModel
{
    /// <summary>Where to try again: the same address.</summary>
    public required string RetryUrl { get; init; }

    /// <summary>The fields that were sent, to send them again; empty when a page was only opened.</summary>
    public IReadOnlyDictionary<string, string[]> Input { get; init; } = new Dictionary<string, string[]>();

    /// <summary>What to quote when asking for help, such as a trace id.</summary>
    public string? Reference { get; init; }

    /// <summary>True when waiting helps (503), false when something broke (500).</summary>
    public bool Busy { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => Busy ? 503 : 500;

    internal override Type View => typeof(FailedView);
}
