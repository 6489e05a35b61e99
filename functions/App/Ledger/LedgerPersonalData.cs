using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Ledger;

/// <summary>What the ledger says of people: what was sent to them, and who was to be matched. That things were done stays.</summary>
public sealed class LedgerPersonalData(ILedger ledger, RelationshipProjection relationships, Places places) : IPersonalData
{
    /// <summary>Under which owners the ledger keeps mails to people beside those of relationships; the person's id comes next in their keys.</summary>
    private static readonly string[] PersonOwners = ["choose", "mentor-thanks", "nudge", "request"];

    public string Name => "sent";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var sent = new JsonArray();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            foreach (var entry in await ledger.ListAsync(membership.RelationshipId, cancellation))
            {
                if (entry.PersonId == personId)
                {
                    sent.Add((JsonNode)new JsonObject
                    {
                        ["relationshipId"] = membership.RelationshipId,
                        ["kind"] = entry.Kind,
                        ["at"] = entry.ClaimedAt.UtcDateTime,
                    });
                }
            }
        }

        foreach (var owner in PersonOwners)
        {
            foreach (var entry in await ledger.ListAsync(owner, $"{personId}/", cancellation))
            {
                sent.Add((JsonNode)new JsonObject { ["kind"] = entry.Kind, ["at"] = entry.ClaimedAt.UtcDateTime });
            }
        }

        return sent.Count == 0 ? null : sent;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            foreach (var entry in await ledger.ListAsync(id, cancellation))
            {
                if (entry.PersonId == erasure.PersonId)
                {
                    await ledger.ReplaceAsync(entry.Key, entry with { PersonId = erasure.Tombstone }, cancellation);
                }
            }
        }

        foreach (var owner in PersonOwners)
        {
            foreach (var entry in await ledger.ListAsync(owner, $"{erasure.PersonId}/", cancellation))
            {
                await ledger.ForgetAsync(entry.Key, cancellation);
            }
        }

        // All that were ever asked for: one that was refused belongs to no relationship.
        foreach (var entry in await ledger.ListAsync(RelationshipStarter.LedgerOwner, cancellation))
        {
            await EraseStartAsync(entry, erasure, cancellation);
        }

        foreach (var entry in await ledger.ListAsync(StartVerdicts.LedgerOwner, cancellation))
        {
            var refusal = Read<StartAnswer>(entry);
            if (refusal.MentorId == erasure.PersonId || refusal.MenteeId == erasure.PersonId)
            {
                var erased = refusal with { MentorId = IdOf(refusal.MentorId, erasure), MenteeId = IdOf(refusal.MenteeId, erasure) };
                await ledger.ReplaceAsync(entry.Key, With(entry, erased) with { PersonId = erased.MentorId }, cancellation);
            }
        }
    }

    private static string? IdOf(string? id, Erasure erasure) => id is null ? null : erasure.IdOf(id);

    private async Task EraseStartAsync(LedgerEntry entry, Erasure erasure, CancellationToken cancellation)
    {
        var request = Read<StartRequest>(entry);
        if (!request.MentorIds.Concat(request.MenteeIds).Contains(erasure.PersonId))
        {
            // An owner's note to others may name somebody whom it is not about.
            IReadOnlyList<Remark> reasons = [.. request.Reasons.Select(reason => reason.WithWords(erasure.Names.Of))];
            if (!reasons.SequenceEqual(request.Reasons))
            {
                await ledger.ReplaceAsync(entry.Key, With(entry, request with { Reasons = reasons }), cancellation);
            }

            return;
        }

        var id = RelationshipStarter.IdOf(entry);
        if (entry.DoneAt is null && await relationships.GetAsync(id, cancellation) is null)
        {
            // A crash came before there was anything to end. Nobody can finish it without the person.
            foreach (var mentorId in request.MentorIds)
            {
                await places.ReleaseAsync(mentorId, id, cancellation);
            }

            await ledger.ForgetAsync(entry.Key, cancellation);
            await ledger.ForgetAsync(StartVerdicts.KeyOf(id), cancellation);
            return;
        }

        var erased = request with
        {
            MentorIds = [.. request.MentorIds.Select(erasure.IdOf)],
            MenteeIds = [.. request.MenteeIds.Select(erasure.IdOf)],
            Reasons = [],
        };
        await ledger.ReplaceAsync(entry.Key, With(entry, erased), cancellation);
    }

    private static T Read<T>(LedgerEntry entry) => JsonSerializer.Deserialize(entry.Detail!, AppJson.TypeOf<T>())!;

    private static LedgerEntry With<T>(LedgerEntry entry, T detail) =>
        entry with { Detail = JsonSerializer.Serialize(detail, AppJson.TypeOf<T>()) };
}
