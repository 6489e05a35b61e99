using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>Says that a session that was logged as held was not.</summary>
public sealed class DisputeAct(Doorbell doorbell, Confidences confidences) : SignalAct<DisputeForm, Dispute>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Dispute];

    public override IReadOnlyList<Phase>? Phases => [Phase.Kickoff, Phase.Sessions, Phase.Feedback];

    /// <summary>The sessions that a person can dispute now, the latest first.</summary>
    public static IReadOnlyList<Session> DisputableBy(RelationshipState state, string personId, DateTimeOffset now) =>
    [
        .. state.Sessions
            .Where(session => SignalRules.Check(state, new Dispute { SessionId = session.Id, PersonId = personId, At = now }, now).IsOk)
            .OrderByDescending(session => session.StartsAt),
    ];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new DisputePage
        {
            Context = context,
            Sessions =
            [
                .. DisputableBy(visit.State, visit.Person.Id, visit.Now)
                    .Select(session => new DisputableSession(session.Id, session.StartsAt)),
            ],
        });

    protected override Dispute SignalOf(Visit visit, DisputeForm form, string id) =>
        new() { SessionId = form.SessionId, NoteRef = Confidences.RefOf(id, form.Reason) };

    protected override Task SaveTextsAsync(Visit visit, DisputeForm form, Dispute signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Reason, cancellation: cancellation);
}
