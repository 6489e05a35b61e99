using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Joins what is saved of a relationship with what the engine knows.</summary>
public sealed class StatusReader(MailTroubles troubles, NudgeCounts nudges, TimeProvider clock)
{
    // Older ones are in the timeline; by then an address is mended, or the deadlines have told.
    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    /// <summary>The status document of a relationship.</summary>
    public async Task<StatusDocument> ReadAsync(
        DurableTaskClient client, RelationshipDocument relationship, CancellationToken cancellation = default)
    {
        var state = relationship.State;
        var now = clock.GetUtcNow();
        var health = Health.Of(state, now);
        var counts = state.SessionCounts;
        var reminders = await nudges.OfAsync(state, cancellation);
        return new StatusDocument
        {
            Id = state.Id,
            ProgramId = state.ProgramId,
            ProgramVersion = state.ProgramVersion,
            Mentors = IdsOf(state, MemberRole.Mentor),
            Mentees = IdsOf(state, MemberRole.Mentee),
            Reasons = [.. relationship.Reasons.Select(reason => reason.ToString())],
            Phase = state.Phase,
            Outcome = state.Outcome,
            OutcomeReason = state.OutcomeReason,
            Paused = state.Paused,
            Health = health.Level,
            HealthReasons = health.Reasons,
            Asks = [.. state.Asks.Select(ask => AskOf(ask, reminders))],
            Sessions = new StatusSessions(state.Terms.SessionsMinimum, counts.Held, counts.Booked, counts.Missed, counts.Unknown),
            CheckIns = state.CheckIns,
            Feedback = state.Feedback,
            Undelivered =
            [
                .. (await troubles.OfAsync(state.Id, cancellation))
                    .Where(trouble => now - trouble.At < Recent)
                    .Select(trouble => new StatusMail(trouble.PersonId, trouble.What, trouble.Reason, trouble.At)),
            ],
            NextWakeAt = relationship.WakeAt,
            Version = state.Step,
            Orchestration = await OrchestrationStatus.ReadAsync(client, state.Id, state.CreatedAt, cancellation),
        };
    }

    private static IReadOnlyList<string> IdsOf(RelationshipState state, MemberRole role) =>
        [.. state.Members.Where(member => member.Role == role).Select(member => member.Id)];

    private static StatusAsk AskOf(Ask ask, IReadOnlyDictionary<string, int> reminders) =>
        new(ask.Id, ask.Kind, ask.PersonId, ask.OpenedAt, ask.DueAt, reminders.GetValueOrDefault(ask.Id));
}
