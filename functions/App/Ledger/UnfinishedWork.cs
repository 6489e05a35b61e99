using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Ledger;

/// <summary>Work that stands in the ledger and is looked at later: whether it is done, or a crash or a fault has left it.</summary>
/// <param name="LedgerKey">The work's key in the ledger.</param>
public sealed record UnfinishedWork(string LedgerKey) : DueEntry, IDueKind
{
    public static string Kind => "unfinished";

    public static PersonalData Personal { get; } = new NoPersonalData("Names work in the ledger, which sees to what is personal in it.");

    public override string Key() => LedgerKey;
}

/// <summary>Long work that goes on from wherever a crash or a fault has left it.</summary>
public interface IResumable
{
    /// <summary>The owner of its keys in the ledger.</summary>
    string Owner { get; }

    /// <summary>Goes on with it as far as it gets. What is left is gone on with in minutes.</summary>
    Task ResumeAsync(DurableTaskClient client, LedgerEntry entry, CancellationToken cancellation);
}

/// <summary>Claims long work so that whatever happens somebody goes on with it.</summary>
public sealed class WorkClaims(ILedger ledger, DueList list)
{
    /// <summary>As <see cref="ILedger.ClaimAsync"/>. It is put on the list first: there it may be too much, but never missing.</summary>
    /// <param name="entry">The entry to claim.</param>
    /// <param name="patience">How long the work usually takes at most. Until then nobody goes on with it, though doing it twice would do no harm.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<(LedgerEntry Entry, bool Claimed)> ClaimAsync(LedgerEntry entry, TimeSpan patience, CancellationToken cancellation = default)
    {
        await list.AddAsync(new UnfinishedWork(entry.Key) { DueAt = entry.ClaimedAt + patience }, cancellation);
        return await ledger.ClaimAsync(entry, cancellation);
    }
}

/// <summary>Goes on with work that is not done.</summary>
internal sealed class UnfinishedWorkHandler(
    DueList list, ILedger ledger, IEnumerable<IResumable> kinds, DueMetrics metrics, TimeProvider clock, ILogger<UnfinishedWorkHandler> logger)
    : DueHandler<UnfinishedWork>(list, metrics, clock, logger)
{
    private readonly DueList _list = list;
    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;
    private readonly Dictionary<string, IResumable> _kinds = kinds.ToDictionary(kind => kind.Owner);

    protected override Backoff Pauses { get; } = Backoff.Every(TimeSpan.FromMinutes(10));

    protected override async Task LookAsync(DurableTaskClient client, UnfinishedWork entry, CancellationToken cancellation)
    {
        if (await ledger.GetAsync(entry.LedgerKey, cancellation) is { DoneAt: null } open)
        {
            await _kinds[open.Owner].ResumeAsync(client, open, cancellation);
            _logger.LogInformation("{Work} went on", open.Key);
            if (await ledger.GetAsync(open.Key, cancellation) is { DoneAt: null })
            {
                await _list.UpdateAsync<UnfinishedWork>(
                    entry.LedgerKey, before => before is null ? null : before with { DueAt = _clock.GetUtcNow(), Attempts = 0, Trouble = null }, cancellation);
                return;
            }
        }

        await _list.RemoveAsync<UnfinishedWork>(entry.LedgerKey, cancellation);
    }
}

/// <summary>Puts work on the list that is not there, because it was claimed before there was a list. A look now and then makes sure of it.</summary>
internal sealed class UnfinishedWorkDuty(ILedger ledger, DueList list, IEnumerable<IResumable> kinds, TimeProvider clock) : IDuty
{
    private const int AtOnce = 1000;

    public string Name => "unfinishedWork";

    public bool FollowsPrograms => false;

    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var kind in kinds)
        {
            foreach (var entry in await ledger.UnfinishedAsync(kind.Owner, now, AtOnce, cancellation))
            {
                await list.AddAsync(new UnfinishedWork(entry.Key) { DueAt = now }, cancellation);
            }
        }

        return DutyTimes.InAWeek(now);
    }
}

/// <summary>What goes on with long work.</summary>
internal static class LedgerServices
{
    public static IServiceCollection AddUnfinishedWork(this IServiceCollection services) => services
        .AddSingleton<WorkClaims>()
        .AddSingleton<IDueHandler, UnfinishedWorkHandler>()
        .AddSingleton<IDuty, UnfinishedWorkDuty>();
}
