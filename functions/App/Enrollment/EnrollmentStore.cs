using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Enrollment;

public sealed class EnrollmentStore(IDocumentStore store)
{
    internal static readonly Collection<ProgramEnrollment> Collection = new("enrollments", StoreContainer.Programs)
    {
        Personal = new PersonalDocuments<ProgramEnrollment>("enrollments")
        {
            In = PersonalPartitions.OfPrograms,
            Id = enrollment => IdOf(enrollment.PersonId, enrollment.Role),
            IsOf = (enrollment, personId) => enrollment.PersonId == personId,
            Ids = personId => Enum.GetValues<MemberRole>().Select(role => IdOf(personId, role)),

            // That somebody had a place stays, as a withdrawn one of nobody.
            Left = (enrollment, erasure) => enrollment with { PersonId = erasure.Tombstone, Status = EnrollmentStatus.Withdrawn },
        },
    };

    /// <summary>One enrollment; null when the person never was in the program in that role.</summary>
    public async Task<ProgramEnrollment?> GetAsync(EnrollmentKey key, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, key.ProgramId, IdOf(key), cancellation))?.Value;

    /// <summary>Whether a person has this place in the program now.</summary>
    public async Task<bool> IsEnrolledAsync(string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        await GetAsync(new EnrollmentKey(programId, personId, role), cancellation) is { Status: EnrollmentStatus.Enrolled };

    /// <summary>Writes down what an event of HR says of an enrollment.</summary>
    public async Task TellAsync(EnrollmentKey key, HrEvent hrEvent, CancellationToken cancellation = default)
    {
        var told = await UpdateAsync(key, stored => EnrollmentFacts.Apply(stored, key, hrEvent), cancellation);
        if (hrEvent.Type == HrEventType.Enrolled)
        {
            await UpdateAsync(key.Other, stored => EnrollmentFacts.Apply(stored, told), cancellation);
        }
    }

    /// <summary>Writes down that a rule of the program fits.</summary>
    public async Task FitAsync(EnrollmentKey key, RuleFit fit, CancellationToken cancellation = default)
    {
        var elsewhere = await GetAsync(key.Other, cancellation);
        await UpdateAsync(key, stored => EnrollmentFacts.Apply(stored, key, fit, elsewhere), cancellation);

        // HR may have spoken in between. Both sides write first and then look, so that one of them sees the other.
        if (await GetAsync(key.Other, cancellation) is { } there && there != elsewhere)
        {
            await UpdateAsync(key, stored => EnrollmentFacts.Apply(stored, there), cancellation);
        }
    }

    /// <summary>A program's enrollments, page by page, in the order of person and role.</summary>
    public Task<DocumentPage<Stored<ProgramEnrollment>>> ListAsync(
        string programId, IReadOnlyList<Condition> conditions, int pageSize, string? continuation, CancellationToken cancellation = default) =>
        store.QueryAsync(Collection, programId, conditions, pageSize, continuation, cancellation);

    /// <summary>All of a program's enrollments, also those that were withdrawn.</summary>
    public IAsyncEnumerable<ProgramEnrollment> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    private Task<ProgramEnrollment?> UpdateAsync(
        EnrollmentKey key, Func<ProgramEnrollment?, ProgramEnrollment?> change, CancellationToken cancellation) =>
        store.UpdateAsync(Collection, key.ProgramId, IdOf(key), change, cancellation);

    private static string IdOf(EnrollmentKey key) => IdOf(key.PersonId, key.Role);

    private static string IdOf(string personId, MemberRole role) => $"{personId}:{role}";
}
