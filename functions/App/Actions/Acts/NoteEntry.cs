namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>An entry of the notebook as a form fills it in.</summary>
/// <param name="Id">Its id in the notebook.</param>
/// <param name="Text">What it says.</param>
/// <param name="OwnerId">Whose it is; null for all.</param>
/// <param name="DueOn">Local day by which; null for none.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record NoteEntry(string Id, string Text, string? OwnerId = null, DateOnly? DueOn = null, bool Done = false)
{
    /// <summary>Whether the reader may change its words.</summary>
    public bool IsMine { get; init; } = true;
}
