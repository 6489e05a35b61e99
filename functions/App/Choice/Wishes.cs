using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>People's wishes, by program: a round reads all of its program's at once.</summary>
public sealed class Wishes(IDocumentStore store, TimeProvider clock)
{
    internal static readonly Collection<WishList> Collection = new("wishes", StoreContainer.Choice)
    {
        Personal = new PersonalDocuments<WishList>("wishes")
        {
            In = PersonalPartitions.OfPrograms,
            Id = list => IdOf(list.PersonId, list.Role),
            IsOf = (list, personId) => list.PersonId == personId,
            Ids = personId => Enum.GetValues<MemberRole>().Select(role => IdOf(personId, role)),
            Others = (list, erasure) => list with { Wishes = [.. list.Wishes.Where(id => id != erasure.PersonId)] },
        },
    };

    /// <summary>Somebody's wishes, the dearest first; empty when there are none.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, programId, IdOf(personId, role), cancellation))?.Value.Wishes ?? [];

    /// <summary>All wishes of a program.</summary>
    public IAsyncEnumerable<WishList> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    /// <summary>Writes somebody's wishes down; they take the place of earlier ones.</summary>
    public Task SetAsync(
        string programId, string personId, MemberRole role, IReadOnlyList<string> wishes, CancellationToken cancellation = default) =>
        store.UpsertAsync(
            Collection, programId, IdOf(personId, role), new WishList(programId, personId, role, wishes, clock.GetUtcNow()), cancellation);

    private static string IdOf(string personId, MemberRole role) => $"{personId}:{role}";
}
