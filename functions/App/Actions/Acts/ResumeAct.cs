using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Pages.Actions;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>Ends a pause.</summary>
public sealed class ResumeAct(Doorbell doorbell) : SignalAct<ResumeForm, Resume>(doorbell)
{
    /// <inheritdoc />
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Resume];

    /// <inheritdoc />
    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new ResumePage { Context = context, OtherNames = Cards.OtherNames(visit) });

    /// <inheritdoc />
    protected override Resume SignalOf(Visit visit, ResumeForm form, string id) => new();

    /// <inheritdoc />
    protected override IReadOnlyList<string> NextOf(Visit visit, Resume signal) => [ActTexts.AfterResume];
}
