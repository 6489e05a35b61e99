using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Me;

/// <summary>One part of a notebook, page by page. 200.</summary>
public sealed record MyNotebookPage : PageModel
{
    public required string ProgramName { get; init; }

    /// <summary>Names of the other members.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The part that is shown.</summary>
    public required NotebookKind Kind { get; init; }

    /// <summary>How many entries each part has.</summary>
    public required IReadOnlyDictionary<NotebookKind, int> Counts { get; init; }

    /// <summary>The entries of this page, the newest first.</summary>
    public required IReadOnlyList<NotebookLine> Lines { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many pages there are, at least 1.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>Where changes go; its lists are left aside.</summary>
    public required MyNotebook Notebook { get; init; }

    /// <summary>Link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    internal override Type View => typeof(MyNotebookView);
}
