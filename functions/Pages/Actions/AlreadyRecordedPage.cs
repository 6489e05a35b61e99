using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>The link of an ask that its person has answered. 200.</summary>
public sealed record AlreadyRecordedPage : PageModel
{
    /// <summary>Name of the person who answered.</summary>
    public required string ActorName { get; init; }

    /// <summary>What the link was for.</summary>
    public required LinkPurpose Purpose { get; init; }

    /// <summary>What was recorded in particular; one sentence.</summary>
    public string? Detail { get; init; }

    /// <summary>When (UTC), if known.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>IANA zone of the person.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Link that shows the form again to change the answer; null when its phase is over.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    internal override Type View => typeof(AlreadyRecordedView);
}
