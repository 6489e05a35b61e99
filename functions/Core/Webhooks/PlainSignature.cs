using System.Security.Cryptography;

namespace ServerlessMentoring.Core.Webhooks;

/// <summary>Signatures that are an HMAC-SHA256 of the body and nothing else, or of the body and a timestamp behind it.</summary>
public static class PlainSignature
{
    /// <summary>Checks a signature in constant time.</summary>
    /// <param name="keys">The live keys: two while one replaces the other.</param>
    /// <param name="given">The signature, decoded.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="suffix">What is signed behind the body; may be empty.</param>
    /// <returns>Whether a live key made it.</returns>
    public static bool IsGood(IReadOnlyList<byte[]> keys, ReadOnlySpan<byte> given, ReadOnlySpan<byte> body, ReadOnlySpan<byte> suffix)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var match = false;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        foreach (var key in keys)
        {
            using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
            hash.AppendData(body);
            hash.AppendData(suffix);
            hash.GetHashAndReset(expected);
            match |= CryptographicOperations.FixedTimeEquals(given, expected);
        }

        return match;
    }
}
