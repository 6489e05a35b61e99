using System.Text.Json.Nodes;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Tells other systems what becomes of relationships.</summary>
public sealed class RelationshipEvents(OutboundEvents events, RelationshipProjection relationships) : IStepFollower
{
    public async Task FollowAsync(
        RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var from = before is null or { Step: 0 } ? null : (Phase?)before.Phase;
        if (from != after.Phase && await events.IsWantedAsync(after.ProgramId, OutboundEvent.PhaseChanged, cancellation))
        {
            await PhaseChangedAsync(from, after, at, cancellation);
        }

        if (await events.IsWantedAsync(after.ProgramId, OutboundEvent.Attention, cancellation))
        {
            await AttentionAsync(after, at, cancellation);
        }
    }

    /// <summary>Somebody came onto the list of those who wait to be matched again.</summary>
    public async Task UnmatchedAsync(RematchWish wish, CancellationToken cancellation = default)
    {
        if (!await events.IsWantedAsync(wish.ProgramId, OutboundEvent.Unmatched, cancellation))
        {
            return;
        }

        var data = new JsonObject
        {
            ["programId"] = wish.ProgramId,
            ["personId"] = wish.PersonId,
            ["role"] = EnumWord.Of(wish.Role),
            ["why"] = EnumWord.Of(wish.Why),
            ["relationshipId"] = wish.RelationshipId,
        };
        var key = $"unmatched/{wish.RelationshipId}/{wish.Role}/{wish.PersonId}";
        await events.RaiseAsync(wish.ProgramId, OutboundEvent.Unmatched, key, wish.Since, data, [wish.PersonId], cancellation);
    }

    private Task PhaseChangedAsync(Phase? from, RelationshipState after, DateTimeOffset at, CancellationToken cancellation)
    {
        var data = DataOf(after);
        if (from is { } phase)
        {
            data["from"] = EnumWord.Of(phase);
        }

        data["to"] = EnumWord.Of(after.Phase);
        if (after.Outcome is { } outcome)
        {
            data["outcome"] = EnumWord.Of(outcome);
        }

        if (after.OutcomeReason is { } reason)
        {
            data["outcomeReason"] = EnumWord.Of(reason);
        }

        return RaiseAsync(OutboundEvent.PhaseChanged, $"phase/{after.Id}/{after.Step}/{after.Phase}", after, at, data, cancellation);
    }

    /// <summary>Compared with what was last saved, at its own time: much of what needs somebody comes about by time alone.</summary>
    private async Task AttentionAsync(RelationshipState after, DateTimeOffset at, CancellationToken cancellation)
    {
        var saved = await relationships.GetAsync(after.Id, cancellation);
        var earlier = saved is null ? HealthLevel.OnTrack : Health.Of(saved.State, saved.UpdatedAt).Level;
        var health = Health.Of(after, at);
        if (health.Level == earlier)
        {
            return;
        }

        var data = DataOf(after);
        data["from"] = EnumWord.Of(earlier);
        data["to"] = EnumWord.Of(health.Level);
        data["reasons"] = new JsonArray([.. health.Reasons.Select(reason => JsonValue.Create(reason.ToString()))]);
        await RaiseAsync(OutboundEvent.Attention, $"attention/{after.Id}/{after.Step}/{health.Level}", after, at, data, cancellation);
    }

    private Task RaiseAsync(
        string type, string key, RelationshipState state, DateTimeOffset at, JsonObject data, CancellationToken cancellation) =>
        events.RaiseAsync(state.ProgramId, type, key, at, data, [.. state.Members.Select(member => member.Id)], cancellation);

    private static JsonObject DataOf(RelationshipState state) => new()
    {
        ["programId"] = state.ProgramId,
        ["relationshipId"] = state.Id,
        ["version"] = state.Step,
        ["mentorIds"] = IdsOf(state, MemberRole.Mentor),
        ["menteeIds"] = IdsOf(state, MemberRole.Mentee),
    };

    private static JsonArray IdsOf(RelationshipState state, MemberRole role) =>
        new([.. state.Members.Where(member => member.Role == role).Select(member => JsonValue.Create(member.Id))]);
}
