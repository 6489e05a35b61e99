using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The seats of mentees: one document per program and mentee, so that of many relationships that would start at once, by choice or by a round,
/// exactly one does. Nobody gives a seat back: it is free when the relationship that holds it is over.
/// </summary>
public sealed class Seats(IDocumentStore store, RelationshipProjection relationships, ILedger ledger)
{
    internal static readonly Collection<MenteeSeat> Collection = new("seats", StoreContainer.Programs) { Personal = new SeenToBy<SeatPersonalData>() };

    // Writers of one seat are few: the mentors who say yes in the same second.
    private const int Tries = 20;

    /// <summary>Takes a seat, or says why not. Taking it again for the same relationship changes nothing.</summary>
    /// <param name="programId">The program.</param>
    /// <param name="menteeId">Whose seat.</param>
    /// <param name="relationshipId">Who takes it; its start stands in the ledger already.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>Null when it is taken; else the refusal, or that it is undecided yet.</returns>
    /// <exception cref="StoreConflictException">Others wrote each time.</exception>
    public async Task<StartAnswer?> TakeAsync(
        string programId, string menteeId, string relationshipId, CancellationToken cancellation = default)
    {
        var mine = new MenteeSeat(programId, menteeId, relationshipId);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var seat = await store.GetAsync(Collection, programId, menteeId, cancellation);
            if (seat?.Value.RelationshipId == relationshipId)
            {
                return null;
            }

            if (seat?.Value.RelationshipId is { } holder && await StandingAsync(holder, menteeId, cancellation) is { } held)
            {
                return new StartAnswer(held, holder, MenteeId: menteeId);
            }

            var written = seat is null
                ? await store.CreateAsync(Collection, programId, menteeId, mine, cancellation)
                : await store.ReplaceAsync(Collection, programId, menteeId, mine, seat.ETag, cancellation);
            if (written)
            {
                return null;
            }
        }

        throw new StoreConflictException($"The seat of {menteeId} in {programId} was changed by others {Tries} times in a row.");
    }

    /// <summary>Gives a seat back that a start has taken which comes to nothing.</summary>
    public Task ReleaseAsync(string programId, string menteeId, string relationshipId, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Collection,
            programId,
            menteeId,
            before => before?.RelationshipId == relationshipId ? before with { RelationshipId = null } : before,
            cancellation);

    /// <summary>Whether the holder of a seat keeps others from it; null when it does not.</summary>
    private async Task<StartOutcome?> StandingAsync(string holder, string menteeId, CancellationToken cancellation)
    {
        if (await relationships.GetAsync(holder, cancellation) is not { } document)
        {
            if (await ledger.GetAsync(RelationshipStarter.KeyOf(holder), cancellation) is { DoneAt: null })
            {
                return StartOutcome.Undecided;
            }

            // Decided: it came to nothing, or was saved since we looked.
            document = await relationships.GetAsync(holder, cancellation);
        }

        return document is { State: { IsOver: false } state } && state.Member(menteeId) is { IsActive: true } ? StartOutcome.Running : null;
    }
}

/// <summary>Which relationship a mentee is in, of those of a program of which each mentee has one at a time.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="MenteeId">The mentee.</param>
/// <param name="RelationshipId">The relationship; it may be over. Null when it came to nothing.</param>
public sealed record MenteeSeat(string ProgramId, string MenteeId, string? RelationshipId);
