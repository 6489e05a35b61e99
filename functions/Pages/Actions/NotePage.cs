using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// Adds one entry to the notebook. Fields: <c>kind</c> (goal, agenda, action, learning), <c>text</c>, <c>ownerId</c>,
/// <c>dueOn</c>, <c>done</c>; <c>entry</c> when it changes one that is there, <c>back</c> for the way on.
/// </summary>
public sealed record NotePage : ActionPage
{
    /// <summary>The members who may own the entry.</summary>
    public required IReadOnlyList<NoteOwner> Owners { get; init; }

    /// <summary>The kind chosen to begin with.</summary>
    public string Kind { get; init; } = "agenda";

    /// <summary>The entry that is changed; null for a new one.</summary>
    public NoteEntry? Entry { get; init; }

    /// <summary>Where the reader came from, sent along so that they find back; null for nowhere.</summary>
    public string? Back { get; init; }

    internal override Type View => typeof(NoteView);
}
