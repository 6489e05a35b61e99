using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Receipts of webhooks, by source.</summary>
public sealed class ReceiptStore(IDocumentStore store)
{
    /// <summary>How long the id of a webhook is remembered (Standard Webhooks asks senders to stop long before).</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private const int KeyBytes = 16;

    internal static readonly Collection<Receipt> Collection = new("receipts", StoreContainer.Intake, receipt => receipt.ExpiresAt)
    {
        Compared = ["expiresAt"],
        Personal = new NoPersonalData("Fingerprints of what was sent, and what it was answered."),
    };

    /// <summary>The key of a webhook's id.</summary>
    public static string KeyOf(string webhookId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(webhookId)).AsSpan(0, KeyBytes));

    /// <summary>Writes a receipt down, insert-if-absent. One that has expired counts as absent.</summary>
    /// <returns>The receipt that holds: the given one, or an earlier one.</returns>
    public async Task<Receipt> ClaimAsync(string source, Receipt receipt, CancellationToken cancellation = default) =>
        (await store.UpdateAsync(
            Collection,
            source,
            receipt.Key,
            before => before is null || before.ExpiresAt <= receipt.ReceivedAt ? receipt : before,
            cancellation))!;

    /// <summary>Notes that all events of a webhook are written down.</summary>
    public Task CompleteAsync(string source, string key, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Collection, source, key, before => before is null or { IsComplete: true } ? before : before with { IsComplete = true }, cancellation);

    /// <summary>Forgets the receipts that have expired.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> ForgetExpiredAsync(string source, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var expired = new List<string>();
        await foreach (var receipt in store.AllAsync(Collection, source, [Condition.Before("expiresAt", now)], cancellation))
        {
            expired.Add(receipt.Key);
        }

        foreach (var key in expired)
        {
            await store.DeleteAsync(Collection, source, key, cancellation);
        }

        return expired.Count;
    }
}
