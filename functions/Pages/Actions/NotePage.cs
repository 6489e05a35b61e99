using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// Adds one entry to the notebook. Fields: <c>kind</c> (goal, agenda, action, learning), <c>text</c>, <c>ownerId</c>,
/// <c>dueOn</c>, <c>done</c>.
/// </summary>
public sealed record NotePage : ActionPage
{
    /// <summary>The members who may own the entry.</summary>
    public required IReadOnlyList<NoteOwner> Owners { get; init; }

    /// <summary>The kind chosen to begin with.</summary>
    public string Kind { get; init; } = "agenda";

    internal override Type View => typeof(NoteView);
}
