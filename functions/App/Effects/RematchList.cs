using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Effects;

/// <summary>Who waits to be matched again, by program.</summary>
public sealed class RematchList(IDocumentStore store)
{
    internal static readonly Collection<RematchWish> Collection = new("rematch", StoreContainer.Programs)
    {
        Personal = new PersonalDocuments<RematchWish>("rematch")
        {
            In = PersonalPartitions.OfPrograms,
            Id = wish => IdOf(wish.PersonId, wish.Role),
            IsOf = (wish, personId) => wish.PersonId == personId,
            Ids = personId => Enum.GetValues<MemberRole>().Select(role => IdOf(personId, role)),
            Shown = (wish, _, _) => [JsonValue.Create(wish.ProgramId)],
        },
    };

    /// <summary>Puts somebody on the list; a later wish takes the place of an earlier one.</summary>
    public Task AddAsync(RematchWish wish, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, wish.ProgramId, IdOf(wish.PersonId, wish.Role), wish, cancellation);

    /// <summary>Takes somebody off the list, because a new relationship starts or they left.</summary>
    public Task RemoveAsync(string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, programId, IdOf(personId, role), cancellation);

    /// <summary>Whether somebody is on the list.</summary>
    public async Task<bool> IsOnAsync(
        string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        await store.GetAsync(Collection, programId, IdOf(personId, role), cancellation) is not null;

    /// <summary>Everybody on a program's list.</summary>
    public IAsyncEnumerable<RematchWish> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    private static string IdOf(string personId, MemberRole role) => $"{role}:{personId}";
}
