using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Core.Webhooks;

/// <summary>
/// Signatures of Standard Webhooks 1.0: <c>v1,</c> and base64 of the HMAC-SHA256 over <c>id.timestamp.body</c>,
/// the body as it came, before any parsing.
/// </summary>
public static class WebhookSignature
{
    /// <summary>How far the timestamp may be from now, either way, inclusive, in whole seconds: five minutes.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>The longest <c>webhook-id</c>, in characters of visible ASCII.</summary>
    public const int MaxIdLength = 256;

    private const string Version = "v1,";

    /// <summary>Checks a webhook in constant time.</summary>
    /// <param name="secrets">The live secrets of the source: two while one replaces the other.</param>
    /// <param name="id">Header <c>webhook-id</c>.</param>
    /// <param name="timestamp">Header <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="signatures">Header <c>webhook-signature</c>: one or more, separated by spaces. Versions other than <c>v1</c> are passed over.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="now">The moment of arrival, UTC.</param>
    /// <returns>Whether to take it.</returns>
    public static WebhookResult Verify(
        IReadOnlyList<WebhookSecret> secrets,
        string? id,
        string? timestamp,
        string? signatures,
        ReadOnlySpan<byte> body,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (secrets.Count == 0 || string.IsNullOrEmpty(id) || string.IsNullOrEmpty(timestamp) || string.IsNullOrEmpty(signatures))
        {
            return WebhookResult.Missing;
        }

        if (!IsId(id) || SentAt(timestamp) is not { } sentAt || Given(signatures) is not { Count: > 0 } given)
        {
            return WebhookResult.Malformed;
        }

        var match = false;
        foreach (var secret in secrets)
        {
            var expected = Hash(secret, id, timestamp, body);
            foreach (var signature in given)
            {
                match |= CryptographicOperations.FixedTimeEquals(signature, expected);
            }
        }

        // Judged last, so that a stranger learns nothing of our clock.
        return !match ? WebhookResult.Wrong
            : Math.Abs(now.ToUnixTimeSeconds() - sentAt) > Tolerance.TotalSeconds ? WebhookResult.Stale
            : WebhookResult.Ok;
    }

    /// <summary>Signs a webhook, as its sender does.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="id">The <c>webhook-id</c>.</param>
    /// <param name="sentAt">The moment for <c>webhook-timestamp</c>; whole seconds count.</param>
    /// <param name="body">The body to send, byte by byte.</param>
    /// <returns>One signature for <c>webhook-signature</c>.</returns>
    public static string Sign(WebhookSecret secret, string id, DateTimeOffset sentAt, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var timestamp = sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Version + Convert.ToBase64String(Hash(secret, id, timestamp, body));
    }

    private static byte[] Hash(WebhookSecret secret, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret.Key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    private static bool IsId(string id) => id.Length <= MaxIdLength && id.All(c => c is > ' ' and < '\x7f');

    private static long? SentAt(string timestamp) =>
        timestamp.Length <= 11 && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;

    private static List<byte[]> Given(string signatures)
    {
        var given = new List<byte[]>();
        foreach (var signature in signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bytes = new byte[HMACSHA256.HashSizeInBytes];
            if (signature.StartsWith(Version, StringComparison.Ordinal)
                && Convert.TryFromBase64String(signature[Version.Length..], bytes, out var length)
                && length == bytes.Length)
            {
                given.Add(bytes);
            }
        }

        return given;
    }
}

/// <summary>What came of checking a webhook's signature.</summary>
public enum WebhookResult
{
    /// <summary>It is signed with a live secret, and fresh.</summary>
    Ok,

    /// <summary>A header is missing, or no secret is set for the source.</summary>
    Missing,

    /// <summary>A header is there but not in its form.</summary>
    Malformed,

    /// <summary>The timestamp is more than five minutes away from now.</summary>
    Stale,

    /// <summary>No live secret made any of the signatures.</summary>
    Wrong,
}
