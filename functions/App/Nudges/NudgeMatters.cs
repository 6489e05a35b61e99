using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>What there is to remind a person of in one relationship: its state, and what was said before.</summary>
internal static class NudgeMatters
{
    /// <summary>The person's open asks; none while the relationship or the person pauses.</summary>
    public static IEnumerable<NudgeAsk> AsksOf(RelationshipState state, string personId, NudgedRelationship kept, NudgePlan plan) =>
        !IsThere(state, personId)
            ? []
            : state.Asks.Where(ask => ask.PersonId == personId).Select(ask => new NudgeAsk
            {
                RelationshipId = state.Id,
                AskId = ask.Id,
                OpenSince = kept.CountsFrom > ask.OpenedAt ? kept.CountsFrom.Value : ask.OpenedAt,
                Plan = plan,
                Count = kept.Ask(ask.Id)?.Count ?? 0,
                LastOn = kept.Ask(ask.Id)?.LastOn,
            });

    /// <summary>The sessions to come of which the person has not been reminded.</summary>
    public static IEnumerable<NudgeSession> SessionsOf(RelationshipState state, string personId, NudgedRelationship kept, NudgePlan plan) =>
        !IsThere(state, personId)
            ? []
            : kept.Sessions
                .Where(noted => noted.RemindedOn is null
                    && state.Session(noted.Id) is { Status: SessionStatus.Booked } session
                    && session.StartsAt == noted.StartsAt)
                .Select(noted => new NudgeSession(state.Id, noted.Id, noted.StartsAt, plan));

    private static bool IsThere(RelationshipState state, string personId) => !state.IsOver && state.Member(personId) is { IsPresent: true };
}
