using System.Globalization;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships.Api;

namespace ServerlessMentoring.App.Matching.Automatic;

/// <summary>
/// Runs rounds that programs run by themselves, each once by its program and day in the ledger: of two hosts one. They match those who wait, and then
/// start the matches or tell the owners, as the program says.
/// </summary>
public sealed class AutomaticRounds(
    ILedger ledger, WorkClaims claims, ProgramStore programs, StartChecks checks, RoundRunner runner, RoundCommits commits, RoundMails mails, TimeProvider clock) : IResumable
{
    /// <summary>Under which owner the ledger keeps them.</summary>
    public const string LedgerOwner = "match-round";

    // Longer than a round of thousands takes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const string DayFormat = "yyyy-MM-dd";

    public string Owner => LedgerOwner;

    /// <summary>Runs the round of a day, unless somebody else has taken it.</summary>
    public async Task RunAsync(DurableTaskClient client, string programId, DateOnly day, CancellationToken cancellation = default)
    {
        var key = $"{LedgerOwner}/{programId}/{day.ToString(DayFormat, CultureInfo.InvariantCulture)}";
        var (entry, isMine) = await claims.ClaimAsync(new LedgerEntry(key, "matchRound", null, clock.GetUtcNow()), Patience, cancellation);
        if (isMine)
        {
            await ResumeAsync(client, entry, cancellation);
        }
    }

    /// <summary>Goes on with a round that the ledger has.</summary>
    /// <exception cref="InvalidOperationException">The round is refused: a fault of ours.</exception>
    public async Task ResumeAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation = default)
    {
        var key = entry.Key.Split('/');
        var program = await programs.GetAsync(key[1], cancellation);
        if (program?.Document.Matching.Rounds is { } plan && checks.ProgramRefusal(program.Document) is null)
        {
            // No owner's key has a slash.
            var run = await runner.RunAsync(
                program, new RoundWish { Scope = MatchScope.Concerned, IsAutomatic = true }, $"{LedgerOwner}/{key[2]}", cancellation);
            var round = run.Value ?? throw new InvalidOperationException($"{entry.Key} is refused: {string.Join("; ", run.Faults)}");
            await SettleAsync(client, program, round, plan.Commit, cancellation);
        }

        await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
    }

    private async Task SettleAsync(
        DurableTaskClient client, StoredProgram program, StoredRound round, bool commit, CancellationToken cancellation)
    {
        if (round.Header!.Matched == 0)
        {
            return;
        }

        if (commit)
        {
            await commits.RunAsync(client, round, [], cancellation);
        }
        else
        {
            await mails.SendAsync(program.Document, round, cancellation);
        }
    }
}
