using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>Leaving, without blame: it ends a pair, and in a group the others go on.</summary>
public sealed class EndAct(Doorbell doorbell, Confidences confidences) : SignalAct<EndForm, End>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.End];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new EndPage
        {
            Context = context,
            OtherNames = Cards.OtherNames(visit),
            LeavesGroup = visit.State.IsGroup,
        });

    protected override End SignalOf(Visit visit, EndForm form, string id) => new() { NoteRef = Confidences.RefOf(id, form.Reason) };

    protected override Task SaveTextsAsync(Visit visit, EndForm form, End signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Reason, cancellation: cancellation);

    protected override string? Describe(Visit visit, End signal) => visit.State.IsGroup ? ActTexts.LeftGroup : null;
}
