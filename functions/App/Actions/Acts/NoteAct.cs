using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Actions;
using ServerlessMentoring.Pages.People;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>An entry in the shared notebook.</summary>
public sealed class NoteAct(NotebookWriter notebook) : IAct
{
    /// <inheritdoc />
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Note];

    /// <inheritdoc />
    public IReadOnlyList<Phase>? Phases => [Phase.Kickoff, Phase.Sessions, Phase.Feedback];

    /// <inheritdoc />
    public Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new NotePage
        {
            Context = context,
            Owners = [.. visit.State.ActiveMembers.Select(member => new NoteOwner(member.Id, visit.NameOf(member.Id)))],
        });

    /// <inheritdoc />
    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var note = (NoteForm)form;
        if (note.OwnerId is { } owner && visit.State.Member(owner) is not { IsActive: true })
        {
            return new ActOutcome.Invalid(new Fault("ownerId", FormRule.Of(nameof(RuleTexts.OwnerIsMember))));
        }

        await notebook.WriteAsync(visit, note, cancellation);
        return new ActOutcome.Done(ActTexts.OnlyMembersRead);
    }
}
