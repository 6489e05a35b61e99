using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>An entry for the notebook. Whether its owner is a member, the caller checks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, at most <see cref="NotebookEntry.MaxText"/> characters.</param>
/// <param name="OwnerId">Who takes it on; null for nobody.</param>
/// <param name="DueOn">The local day by which; null for none.</param>
/// <param name="Done">Whether it is done; null when the field was not sent.</param>
public sealed record NoteForm(NoteKind Kind, string Text, string? OwnerId, DateOnly? DueOn, bool? Done) : ActionForm
{
    internal static NoteForm From(FormReader form)
    {
        var owner = form.Text("ownerId", 200);
        if (owner is not null && !PersonId.IsValid(owner))
        {
            form.Refuse("ownerId", FormRule.Of(nameof(RuleTexts.PersonId)));
        }

        return new NoteForm(
            form.Choice<NoteKind>("kind") ?? default,
            form.Text("text", NotebookEntry.MaxText, lines: true, required: true) ?? "",
            owner,
            form.Date("dueOn"),
            form.Sent("done") ? form.Flag("done") : null);
    }
}
