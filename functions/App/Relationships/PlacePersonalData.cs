using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>The places of mentors, which name the mentees who have them.</summary>
public sealed class PlacePersonalData(IDocumentStore store, RelationshipProjection relationships, Places places) : IPersonalData
{
    public string Name => "places";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await places.TakenAsync(personId, cancellation) is > 0 and var taken ? new JsonObject { ["taken"] = taken } : null;

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            var document = await relationships.GetAsync(id, cancellation);
            foreach (var mentor in document?.State.Members.Where(member => member.Role == MemberRole.Mentor) ?? [])
            {
                await RenameAsync(mentor.Id, erasure, cancellation);
            }
        }

        await store.DeleteAsync(Places.Collection, erasure.PersonId, erasure.PersonId, cancellation);
    }

    private Task<MentorPlaces?> RenameAsync(string mentorId, Erasure erasure, CancellationToken cancellation) => store.UpdateAsync(
        Places.Collection,
        mentorId,
        mentorId,
        before => before is null || !before.Taken.Any(place => place.MenteeIds.Contains(erasure.PersonId))
            ? before
            : before with
            {
                Taken = [.. before.Taken.Select(place => place with { MenteeIds = [.. place.MenteeIds.Select(erasure.IdOf)] })],
            },
        cancellation);
}
