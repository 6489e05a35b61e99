using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Starts the relationships of a round, once, however often and by however many it is asked for. What is to be started is decided and written down
/// first; each start is then the same request whoever makes it, so that a crash anywhere is made good by going on. What is unfinished stands in the
/// ledger and on the list of what is due.
/// </summary>
public sealed class RoundCommits(
    ILedger ledger,
    RoundStore rounds,
    RoundStarts plan,
    ProgramStore programs,
    CommitRows rows,
    CommitBudget budget,
    MatchingMetrics metrics,
    WorkClaims claims,
    TimeProvider clock) : IResumable
{
    /// <summary>Under which owner the ledger keeps commits.</summary>
    public const string LedgerOwner = "match-commit";

    // Longer than a call works at a commit.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Owner => LedgerOwner;

    /// <summary>
    /// Commits a round that is worked out; one that was committed before stays as it is. Very large ones are not done with at once: the round is then
    /// <see cref="RoundStatus.Committing"/>, and goes on by itself.
    /// </summary>
    /// <param name="client">Starts the relationships.</param>
    /// <param name="round">The round.</param>
    /// <param name="notes">Notes beside those of the round; the first commit's count.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<CommittedRound> RunAsync(
        DurableTaskClient client, StoredRound round, IReadOnlyList<RoundNote> notes, CancellationToken cancellation = default)
    {
        if (round.Status == RoundStatus.Committed)
        {
            return await ReadAsync(round, cancellation);
        }

        var set = RoundParts.NewSet();
        await rounds.SaveAsync(round.Id, RoundParts.Of([], notes, set, round.ExpiresAt), cancellation);
        var claim = new LedgerEntry($"{LedgerOwner}/{round.ProgramId}/{round.Id}", "matchCommit", null, clock.GetUtcNow(), Detail: set);
        var (entry, isMine) = await claims.ClaimAsync(claim, Patience, cancellation);
        if (!isMine)
        {
            await rounds.DropAsync(round.Id, set, cancellation);
        }

        var pace = new CommitPace(budget.InCall, budget.MostInCall);
        return await FinishAsync(client, entry, pace, cancellation) ?? await ReadAsync(round, cancellation);
    }

    public Task ResumeAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation) =>
        FinishAsync(client, entry, new CommitPace(budget.InSweep), cancellation);

    /// <summary>Goes on with a commit that the ledger has, as far as the pace goes.</summary>
    /// <returns>The round as it is now; null when it is forgotten.</returns>
    public async Task<CommittedRound?> FinishAsync(
        DurableTaskClient client, LedgerEntry entry, CommitPace pace, CancellationToken cancellation = default)
    {
        var key = entry.Key.Split('/');
        if (await rounds.GetAsync(key[1], key[2], cancellation) is not { } round)
        {
            await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
            return null;
        }

        if (round.Status != RoundStatus.Committed)
        {
            round = await PlannedAsync(round, entry.Detail!, cancellation);
            round = await StartAsync(client, round, pace, cancellation);
        }

        if (round.Status == RoundStatus.Committed)
        {
            await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
        }

        return await ReadAsync(round, cancellation);
    }

    /// <summary>A round with what its commit has come to so far.</summary>
    public async Task<CommittedRound> ReadAsync(StoredRound round, CancellationToken cancellation = default) => new(
        round,
        round.CommitSet is { } set ? RoundParts.All(await rounds.PartsAsync(round.Id, set, cancellation), part => part.Starts) : []);

    /// <summary>Decides what is started. Of several who decide at once one counts.</summary>
    private async Task<StoredRound> PlannedAsync(StoredRound round, string notesSet, CancellationToken cancellation)
    {
        if (round.CommitSet is not null)
        {
            return round;
        }

        var program = await programs.GetAsync(round.ProgramId, cancellation)
            ?? throw new InvalidOperationException($"Program {round.ProgramId} is gone.");
        var content = await rounds.ReadAsync(round, cancellation);
        var added = RoundParts.All(await rounds.PartsAsync(round.Id, notesSet, cancellation), part => part.Notes);
        var starts = await plan.OfAsync(round, content, program, content.Notes.Concat(added), cancellation);
        var set = RoundParts.NewSet();
        await rounds.SaveAsync(round.Id, RoundParts.Of(starts, [], set, round.ExpiresAt), cancellation);
        var planned = await rounds.ChangeAsync(
            round,
            before => before.CommitSet is null ? before with { Status = RoundStatus.Committing, CommitSet = set } : before,
            cancellation);
        if (planned.CommitSet != set)
        {
            await rounds.DropAsync(round.Id, set, cancellation);
        }

        return planned;
    }

    /// <summary>Starts what the pace allows; when nothing is left, the round is committed.</summary>
    private async Task<StoredRound> StartAsync(DurableTaskClient client, StoredRound round, CommitPace pace, CancellationToken cancellation)
    {
        await rows.GoOnAsync(client, round, pace, cancellation);
        var all = RoundParts.All(await rounds.PartsAsync(round.Id, round.CommitSet!, cancellation), part => part.Starts);
        if (all.Any(start => start.IsOpen))
        {
            return round;
        }

        var (started, refused) = (all.Count(start => start.IsStarted), all.Count(start => start.Why is not null));
        var now = clock.GetUtcNow();
        var committed = await rounds.ChangeAsync(
            round,
            before => before.Status == RoundStatus.Committed
                ? before
                : before with { Status = RoundStatus.Committed, CommittedAt = now, Started = started, Refused = refused },
            cancellation);
        if (committed.CommittedAt == now)
        {
            metrics.Committed(started, refused);
        }

        return committed;
    }
}

/// <summary>A round with what its commit has come to.</summary>
/// <param name="Round">The round.</param>
/// <param name="Starts">Its matches as the commit found them; empty before it. Until the round is committed, some may still turn out to be refused.</param>
public sealed record CommittedRound(StoredRound Round, IReadOnlyList<RoundStart> Starts);
