using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

public sealed class ResumeAct(Doorbell doorbell) : SignalAct<ResumeForm, Resume>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Resume];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new ResumePage { Context = context, OtherNames = Cards.OtherNames(visit) });

    protected override Resume SignalOf(Visit visit, ResumeForm form, string id) => new();

    protected override IReadOnlyList<string> NextOf(Visit visit, Resume signal) => [ActTexts.AfterResume];
}
