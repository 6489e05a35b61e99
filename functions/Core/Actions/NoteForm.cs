using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.Core.Actions;

/// <summary>An entry for the notebook, or a change of one that is there. Whether its owner is a member, the caller checks.</summary>
/// <param name="Kind">What it is; of no account in a change.</param>
/// <param name="Text">The text, at most <see cref="NotebookEntry.MaxText"/> characters; empty in a change that leaves the words as they are.</param>
/// <param name="OwnerId">Who takes it on; null for nobody.</param>
/// <param name="DueOn">The local day by which; null for none.</param>
/// <param name="Done">Whether it is done; null when the field was not sent.</param>
public sealed record NoteForm(NoteKind Kind, string Text, string? OwnerId, DateOnly? DueOn, bool? Done) : ActionForm
{
    /// <summary>The entry to change, by its id; null for a new one.</summary>
    public string? EntryId { get; init; }

    /// <summary>Whether the field for the owner was sent: blank, it means nobody.</summary>
    public bool SaysOwner { get; init; }

    /// <summary>Whether the field for the day was sent: blank, it means none.</summary>
    public bool SaysDue { get; init; }

    internal static NoteForm From(FormReader form)
    {
        var entry = form.Text("entry", 200);
        return new NoteForm(
            form.Choice<NoteKind>("kind", required: entry is null) ?? default,
            form.Text("text", NotebookEntry.MaxText, lines: true, required: entry is null) ?? "",
            form.PersonId("ownerId"),
            form.Date("dueOn"),
            form.Sent("done") ? form.Flag("done") : null)
        {
            EntryId = entry,
            SaysOwner = form.Sent("ownerId"),
            SaysDue = form.Sent("dueOn"),
        };
    }
}
