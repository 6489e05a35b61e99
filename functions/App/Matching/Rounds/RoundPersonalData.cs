using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What rounds saw of people and decided for them. An erased round keeps its numbers; what it says of the person can no longer be checked.</summary>
public sealed class RoundPersonalData(IDocumentStore store, RoundStore rounds, ProgramStore programs) : IPersonalData
{
    public string Name => "matchingRounds";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            await foreach (var round in rounds.AllAsync(program.Document.Id, cancellation))
            {
                if (await ExportAsync(round, personId, cancellation) is { Count: > 0 } mine)
                {
                    all.Add((JsonNode)new JsonObject { ["roundId"] = round.Id, ["createdAt"] = round.CreatedAt.UtcDateTime, ["entries"] = mine });
                }
            }
        }

        return all.Count == 0 ? null : all;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            var all = await rounds.AllAsync(programId, cancellation).ToListAsync(cancellation);
            foreach (var round in all)
            {
                await EraseAsync(round, erasure, cancellation);
            }
        }
    }

    private async Task EraseAsync(StoredRound round, Erasure erasure, CancellationToken cancellation)
    {
        // First: a crash in between must not leave a round that looks whole.
        if (await rounds.PartsOfAsync(round.Id, erasure.PersonId, cancellation).AnyAsync(cancellation))
        {
            await rounds.ChangeAsync(round, before => before.IsRedacted ? before : before with { IsRedacted = true }, cancellation);
        }

        // All parts, because an owner's note may name somebody whom it is not about, and who is not in the round at all.
        var parts = await store.AllAsync(RoundStore.Parts, round.Id, cancellation: cancellation)
            .Where(part => part.People.Contains(erasure.PersonId) || IsNamed(part, erasure))
            .ToListAsync(cancellation);
        foreach (var part in parts)
        {
            // The part last: it is what leads to the relationships.
            foreach (var start in (part.Starts ?? []).Where(start => start.IsStarted && start.Reasons.Any(reason => IsNamed(reason, erasure))))
            {
                await EraseAsync(start.RelationshipId, erasure, cancellation);
            }

            await rounds.ChangePartAsync(round.Id, part.Id, before => RoundRedaction.Of(before, erasure), cancellation);
        }
    }

    /// <summary>A relationship of others keeps the note that was written to them as one of its reasons.</summary>
    private async Task EraseAsync(string relationshipId, Erasure erasure, CancellationToken cancellation) => await store.UpdateAsync(
        RelationshipProjection.States,
        relationshipId,
        RelationshipProjection.StateId,
        before => before?.Reasons.Any(reason => IsNamed(reason, erasure)) == true
            ? before with { Reasons = [.. before.Reasons.Select(reason => reason.WithWords(erasure.Names.Of))] }
            : before,
        cancellation);

    private static bool IsNamed(RoundPart part, Erasure erasure) =>
        (part.Notes ?? []).Any(note => erasure.Names.Of(note.Note) != note.Note)
        || (part.Starts ?? []).SelectMany(start => start.Reasons).Any(reason => IsNamed(reason, erasure));

    private static bool IsNamed(Remark reason, Erasure erasure) => reason.WithWords(erasure.Names.Of) != reason;

    /// <summary>
    /// What the round saw of the person, and the matches with them that were started. What a round weighed and nobody announced is about others as well,
    /// and may never come to be.
    /// </summary>
    private async Task<JsonArray> ExportAsync(StoredRound round, string personId, CancellationToken cancellation)
    {
        var mine = new JsonArray();
        await foreach (var part in rounds.PartsOfAsync(round.Id, personId, cancellation))
        {
            if (part.Set == round.PartSet)
            {
                Add((part.Mentors ?? []).Concat(part.Mentees ?? []).Where(person => person.Id == personId));
            }
            else if (part.Set == round.CommitSet)
            {
                Add((part.Starts ?? []).Where(start => start.IsStarted && start.MentorIds.Concat(start.MenteeIds).Contains(personId)));
            }
        }

        return mine;

        void Add<T>(IEnumerable<T> items)
        {
            foreach (var item in items)
            {
                mine.Add(JsonSerializer.SerializeToNode(item, AppJson.TypeOf<T>()));
            }
        }
    }
}
