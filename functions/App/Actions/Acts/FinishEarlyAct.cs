using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>The wish to finish early, which takes both sides.</summary>
public sealed class FinishEarlyAct(Doorbell doorbell) : SignalAct<FinishEarlyForm, FinishEarly>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.FinishEarly];

    public override IReadOnlyList<Phase>? Phases => [Phase.Sessions];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new FinishEarlyPage
        {
            Context = context,
            OtherNames = Cards.OtherNames(visit),
            SessionsHeld = visit.State.SessionCounts.Held,
            SessionsMinimum = visit.State.Terms.SessionsMinimum,
            OtherWishes = visit.State.FinishWishes.Any(wish => wish.PersonId != visit.Person.Id),
        });

    protected override FinishEarly SignalOf(Visit visit, FinishEarlyForm form, string id) => new();
}
