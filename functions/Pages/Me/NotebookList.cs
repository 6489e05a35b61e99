namespace ServerlessMentoring.Pages.Me;

/// <summary>The lines of one kind, as many as are shown.</summary>
/// <param name="Lines">The newest ones, in the order in which they are shown.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record NotebookList(IReadOnlyList<NotebookLine> Lines, int Total)
{
    /// <summary>No lines.</summary>
    public static NotebookList Empty { get; } = new([], 0);
}
