using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Relationships;

/// <summary>Takes and gives back the places of mentors.</summary>
public sealed class Places(IDocumentStore store)
{
    internal static readonly Collection<MentorPlaces> Collection = new("places", StoreContainer.People) { Personal = new SeenToBy<PlacePersonalData>() };

    /// <summary>How many places of a mentor are taken.</summary>
    public async Task<int> TakenAsync(string mentorId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, mentorId, mentorId, cancellation))?.Value.Taken.Count ?? 0;

    /// <summary>Takes one place, or says why not. Taking it again for the same relationship changes nothing.</summary>
    /// <param name="mentorId">Whose place.</param>
    /// <param name="capacity">How many places the mentor has in all.</param>
    /// <param name="place">Who takes it.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<PlaceAnswer> TakeAsync(string mentorId, int capacity, TakenPlace place, CancellationToken cancellation = default)
    {
        var answer = new PlaceAnswer(PlaceOutcome.Taken);
        await store.UpdateAsync(
            Collection,
            mentorId,
            mentorId,
            before =>
            {
                var taken = before?.Taken ?? [];
                answer = Judge(taken, capacity, place);
                return answer.Outcome != PlaceOutcome.Taken || taken.Any(t => t.RelationshipId == place.RelationshipId)
                    ? before
                    : new MentorPlaces(mentorId, [.. taken, place]);
            },
            cancellation);
        return answer;
    }

    /// <summary>Gives a place back; nothing happens when it is free already.</summary>
    public Task ReleaseAsync(string mentorId, string relationshipId, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Collection,
            mentorId,
            mentorId,
            before => before is null || before.Taken.All(t => t.RelationshipId != relationshipId)
                ? before
                : before with { Taken = [.. before.Taken.Where(t => t.RelationshipId != relationshipId)] },
            cancellation);

    private static PlaceAnswer Judge(IReadOnlyList<TakenPlace> taken, int capacity, TakenPlace place)
    {
        if (taken.Any(t => t.RelationshipId == place.RelationshipId))
        {
            return new PlaceAnswer(PlaceOutcome.Taken);
        }

        var running = taken.FirstOrDefault(t => t.ProgramId == place.ProgramId && t.MenteeIds.Intersect(place.MenteeIds).Any());
        if (running is not null)
        {
            return new PlaceAnswer(PlaceOutcome.Running, running.RelationshipId);
        }

        return new PlaceAnswer(taken.Count < capacity ? PlaceOutcome.Taken : PlaceOutcome.NoPlace);
    }
}

/// <summary>The answer to asking for a place.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="RunningId">The relationship that is running already.</param>
public sealed record PlaceAnswer(PlaceOutcome Outcome, string? RunningId = null);
