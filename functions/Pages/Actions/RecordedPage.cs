using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>The answer is safe: what was recorded, and what comes next. 200.</summary>
public sealed record RecordedPage : PageModel
{
    /// <summary>Name of the person who acted.</summary>
    public required string ActorName { get; init; }

    /// <summary>What the link was for; the page words the thanks.</summary>
    public required LinkPurpose Purpose { get; init; }

    /// <summary>What was recorded in particular, such as the time booked; one sentence.</summary>
    public string? Detail { get; init; }

    /// <summary>What comes next, in plain words.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>Link that shows the form again to change the answer; null when it can no longer be changed.</summary>
    public string? ChangeUrl { get; init; }

    /// <summary>Link to the session that was booked or written about; null for none.</summary>
    public string? SessionUrl { get; init; }

    /// <summary>Link to the notebook that was written in; null for none.</summary>
    public string? NotebookUrl { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    internal override Type View => typeof(RecordedView);
}
