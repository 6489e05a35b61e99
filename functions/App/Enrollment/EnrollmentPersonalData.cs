using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Enrollment;

/// <summary>People's places in programs. That somebody had one stays, as a withdrawn one of nobody.</summary>
public sealed class EnrollmentPersonalData(IDocumentStore store, EnrollmentStore enrollments, ProgramStore programs) : IPersonalData
{
    public string Name => "enrollments";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            foreach (var key in KeysOf(program.Document.Id, personId))
            {
                if (await enrollments.GetAsync(key, cancellation) is { } enrollment)
                {
                    all.Add(JsonSerializer.SerializeToNode(enrollment, AppJson.TypeOf<ProgramEnrollment>()));
                }
            }
        }

        return all.Count == 0 ? null : all;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var key in erasure.Programs.SelectMany(programId => KeysOf(programId, erasure.PersonId)))
        {
            if (await enrollments.GetAsync(key, cancellation) is not { } enrollment)
            {
                continue;
            }

            var nobody = key with { PersonId = erasure.Tombstone };
            await store.UpsertAsync(
                EnrollmentStore.Collection,
                key.ProgramId,
                EnrollmentStore.IdOf(nobody),
                enrollment with { PersonId = erasure.Tombstone, Status = EnrollmentStatus.Withdrawn },
                cancellation);
            await store.DeleteAsync(EnrollmentStore.Collection, key.ProgramId, EnrollmentStore.IdOf(key), cancellation);
        }
    }

    private static IEnumerable<EnrollmentKey> KeysOf(string programId, string personId) =>
        Enum.GetValues<MemberRole>().Select(role => new EnrollmentKey(programId, personId, role));
}
