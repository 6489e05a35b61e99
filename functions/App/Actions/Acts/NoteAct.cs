using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>An entry in the shared notebook.</summary>
public sealed class NoteAct(NotebookStore notebooks, NotebookWriter notebook) : IAct
{
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Note];

    public IReadOnlyList<Phase>? Phases => [Phase.Kickoff, Phase.Sessions, Phase.Feedback];

    public async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var entry = visit.Shown.GetValueOrDefault("entry") is { Length: > 0 } id
            ? (await notebooks.ListAsync(visit.State.Id, cancellation)).FirstOrDefault(each => each.Id == id)
            : null;
        var page = new NotePage
        {
            Context = context,
            Owners = Cards.OwnersOf(visit),
            Back = visit.Shown.GetValueOrDefault("back"),
        };
        return entry is null ? page : page with { Kind = EnumWord.Of(entry.Kind), Entry = Filled(visit, entry) };
    }

    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var note = (NoteForm)form;
        if (note.OwnerId is { } owner && visit.State.Member(owner) is not { IsActive: true })
        {
            return new ActOutcome.Invalid(new Fault("ownerId", FormRule.Of(nameof(RuleTexts.OwnerIsMember))));
        }

        if (note.EntryId is null)
        {
            await notebook.WriteAsync(visit, note, cancellation);
        }
        else if (await notebook.ChangeAsync(visit, note, cancellation) is null)
        {
            return new ActOutcome.Invalid(new Fault("entry", FormRule.Of(nameof(RuleTexts.EntryIsThere))));
        }

        return new ActOutcome.Done(ActTexts.OnlyMembersRead);
    }

    private static NoteEntry Filled(Visit visit, NotebookEntry entry) =>
        new(entry.Id, entry.Text, entry.OwnerId, entry.DueOn, entry.Done == true) { IsMine = NotebookWriter.MayRewrite(visit, entry) };
}
