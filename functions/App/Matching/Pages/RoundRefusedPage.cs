using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A round could not be run or started as its owner wished. 400, or 409 for the program's state.</summary>
public sealed record RoundRefusedPage : PageModel
{
    public required IReadOnlyList<Remark> Why { get; init; }

    public required string BackUrl { get; init; }

    /// <summary>True when the program's state is in the way, and not what was sent.</summary>
    public bool IsConflict { get; init; }

    public override int StatusCode => IsConflict ? 409 : 400;

    internal override Type View => typeof(RoundRefusedView);
}
