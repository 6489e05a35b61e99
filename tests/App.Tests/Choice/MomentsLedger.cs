using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Tests.Choice;

/// <summary>A ledger that waits at the moment before the verdict on a start is written down, so that a test can let others go first.</summary>
internal sealed class MomentsLedger(ILedger inner, Moments moments) : ILedger
{
    /// <summary>Puts it in front of the ledger that is registered.</summary>
    public static void PutBefore(IServiceCollection services, Moments moments)
    {
        var registered = services.Last(service => service.ServiceType == typeof(ILedger));
        services.AddSingleton<ILedger>(provider => new MomentsLedger(
            (ILedger)(registered.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!)),
            moments));
    }

    public async Task<(LedgerEntry Entry, bool Claimed)> ClaimAsync(LedgerEntry entry, CancellationToken cancellation = default)
    {
        if (entry.Owner == StartVerdicts.LedgerOwner && moments.BeforeVerdict is { } wait)
        {
            await wait();
        }

        return await inner.ClaimAsync(entry, cancellation);
    }

    public Task MarkDoneAsync(string key, DateTimeOffset at, CancellationToken cancellation = default) => inner.MarkDoneAsync(key, at, cancellation);

    public Task<LedgerEntry?> GetAsync(string key, CancellationToken cancellation = default) => inner.GetAsync(key, cancellation);

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, CancellationToken cancellation = default) => inner.ListAsync(owner, cancellation);

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, string prefix, CancellationToken cancellation = default) =>
        inner.ListAsync(owner, prefix, cancellation);

    public Task ReplaceAsync(string key, LedgerEntry entry, CancellationToken cancellation = default) => inner.ReplaceAsync(key, entry, cancellation);

    public Task ForgetAsync(string key, CancellationToken cancellation = default) => inner.ForgetAsync(key, cancellation);

    public Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(
        string owner, DateTimeOffset claimedBefore, int max, CancellationToken cancellation = default) =>
        inner.UnfinishedAsync(owner, claimedBefore, max, cancellation);
}
