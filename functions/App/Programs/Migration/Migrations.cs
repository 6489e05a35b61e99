using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Programs.Migration;

/// <summary>
/// Brings running relationships to a version of their program, each by a signal whose id is derived from the version: whoever does it again, or
/// goes on after a crash, adds nothing. What is to be done stands in the ledger until it is done.
/// </summary>
public sealed class Migrations(
    ILedger ledger, WorkClaims claims, ProgramStore programs, RelationshipProjection relationships, Doorbell doorbell, TimeProvider clock, ILogger<Migrations> logger) : IResumable
{
    /// <summary>Under which owner the ledger keeps migrations.</summary>
    public const string LedgerOwner = "migrate";

    private const int AtATime = 16;

    // Longer than a migration of thousands takes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public string Owner => LedgerOwner;

    /// <summary>Migrates to the version that the program has now; the same key is the same migration, to the same version.</summary>
    public async Task<MigrationAnswer> RunAsync(
        DurableTaskClient client, StoredProgram program, string key, CancellationToken cancellation = default)
    {
        var claim = new LedgerEntry(
            $"{LedgerOwner}/{program.Document.Id}/{key}", "migrate", null, clock.GetUtcNow(), Detail: program.Version.ToString(CultureInfo.InvariantCulture));
        var (entry, _) = await claims.ClaimAsync(claim, Patience, cancellation);
        return await FinishAsync(client, entry, cancellation);
    }

    public Task ResumeAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation) => FinishAsync(client, entry, cancellation);

    /// <summary>Goes on with a migration that the ledger has. Those relationships that are at the version, or beyond it, are left alone.</summary>
    public async Task<MigrationAnswer> FinishAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation = default)
    {
        var programId = entry.Key.Split('/')[1];
        var version = int.Parse(entry.Detail!, NumberStyles.None, CultureInfo.InvariantCulture);
        var program = await programs.GetVersionAsync(programId, version, cancellation)
            ?? throw new InvalidOperationException($"Version {version} of program {programId} is gone.");
        var terms = ProgramTerms.Of(program.Document);
        var behind = new List<string>();
        await foreach (var row in relationships.AllAsync(programId, [], cancellation))
        {
            if (row.Phase is not (Phase.Completed or Phase.Declined or Phase.Ended) && !(row.ProgramVersion >= version))
            {
                behind.Add(row.Id);
            }
        }

        var failed = 0;
        await Parallel.ForEachAsync(
            behind,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (id, token) =>
            {
                if (!await TryAsync(client, id, version, terms, token))
                {
                    Interlocked.Increment(ref failed);
                }
            });
        if (failed == 0)
        {
            await ledger.MarkDoneAsync(entry.Key, clock.GetUtcNow(), cancellation);
        }

        return new MigrationAnswer(version, behind.Count);
    }

    /// <summary>What fails for one must not keep the others waiting; the sweeper tries it again.</summary>
    private async Task<bool> TryAsync(DurableTaskClient client, string id, int version, Terms terms, CancellationToken cancellation)
    {
        try
        {
            var signal = new ProgramChanged
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"migrate.{version}"),
                At = clock.GetUtcNow(),
                Version = version,
                Terms = terms,
            };
            await doorbell.SignalAsync(client, id, signal, cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{RelationshipId} could not be migrated to version {Version}; it is tried again in ten minutes", id, version);
            return false;
        }
    }
}

/// <summary>What a migration has set going.</summary>
/// <param name="Version">The version to which it leads.</param>
/// <param name="Relationships">How many running relationships were behind it.</param>
public sealed record MigrationAnswer(int Version, int Relationships);
