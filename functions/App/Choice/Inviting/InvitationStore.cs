using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Inviting;

/// <summary>Who was invited to choose, by program, so that a run reads one partition and not the ledger person by person.</summary>
public sealed class InvitationStore(IDocumentStore store)
{
    internal static readonly Collection<Invitation> Collection = new("choice-invitations", StoreContainer.Choice) { Personal = new SeenToBy<ChoicePersonalData>() };

    /// <summary>All invitations of a program.</summary>
    public IAsyncEnumerable<Invitation> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    /// <summary>One invitation; null when there was none.</summary>
    public async Task<Invitation?> GetAsync(string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, programId, IdOf(personId, role), cancellation))?.Value;

    /// <summary>Writes an invitation down; a later one takes the place of an earlier one.</summary>
    public Task SaveAsync(Invitation invitation, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, invitation.ProgramId, IdOf(invitation.PersonId, invitation.Role), invitation, cancellation);

    /// <summary>Forgets an invitation: whoever enrolls again is invited again.</summary>
    public Task ForgetAsync(string programId, string personId, MemberRole role, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, programId, IdOf(personId, role), cancellation);

    private static string IdOf(string personId, MemberRole role) => $"{personId}:{role}";
}
