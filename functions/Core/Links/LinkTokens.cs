using System.Buffers.Text;
using System.Security.Cryptography;

namespace ServerlessMentoring.Core.Links;

/// <summary>
/// Makes and checks link tokens: base64url of compact claims (<see cref="LinkPayload"/>) and their HMAC-SHA256.
/// A token is at most <see cref="MaxLength"/> characters, whatever the ids.
/// </summary>
public static class LinkTokens
{
    /// <summary>The longest token, in characters.</summary>
    public const int MaxLength = 180;

    private const int SignatureBytes = HMACSHA256.HashSizeInBytes;

    /// <summary>Makes a token, signed by the newest key.</summary>
    /// <returns>The token, of <c>A-Z a-z 0-9 - _</c> only.</returns>
    /// <exception cref="ArgumentException">A claim is outside its limits, or a person's and an owner's claims are mixed.</exception>
    public static string Create(LinkClaims claims, LinkKeys keys)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(keys);
        var payload = LinkPayload.Write(claims, keys.Newest.Id);
        var token = new byte[payload.Length + SignatureBytes];
        payload.CopyTo(token, 0);
        keys.Newest.Sign(payload, token.AsSpan(payload.Length));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Checks a token against the live keys, in constant time. Expiry and epoch are the caller's to judge.</summary>
    /// <param name="token">The token from an address.</param>
    /// <param name="keys">The live keys.</param>
    /// <returns>The claims, or why there are none.</returns>
    public static LinkVerification Verify(string? token, LinkKeys keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (Decode(token) is not { } bytes)
        {
            return new LinkVerification(LinkVerdict.Malformed, null, 0);
        }

        var payload = bytes.AsSpan(0, bytes.Length - SignatureBytes);
        var given = bytes.AsSpan(payload.Length);
        Span<byte> expected = stackalloc byte[SignatureBytes];
        foreach (var key in keys.WithId(LinkPayload.KeyIdOf(payload)))
        {
            key.Sign(payload, expected);
            if (CryptographicOperations.FixedTimeEquals(given, expected))
            {
                return LinkPayload.Read(payload) is { } claims
                    ? new LinkVerification(LinkVerdict.Genuine, claims, key.Id)
                    : new LinkVerification(LinkVerdict.Malformed, null, 0);
            }
        }

        return new LinkVerification(LinkVerdict.Forged, null, 0);
    }

    private static byte[]? Decode(string? token)
    {
        if (token is null || token.Length > MaxLength || !Base64Url.IsValid(token))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token);

        // Padding, white space and loose last bits would let one link be written in several ways.
        return bytes.Length > SignatureBytes + LinkPayload.HeaderBytes && Base64Url.EncodeToString(bytes) == token
            ? bytes
            : null;
    }
}

/// <param name="Verdict">Whether we signed it.</param>
/// <param name="Claims">The claims; null unless <see cref="LinkVerdict.Genuine"/>.</param>
/// <param name="KeyId">The id of the key that signed; 0 unless genuine.</param>
public sealed record LinkVerification(LinkVerdict Verdict, LinkClaims? Claims, int KeyId);

/// <summary>What came of checking a token.</summary>
public enum LinkVerdict
{
    /// <summary>We signed it; its claims can be trusted.</summary>
    Genuine,

    /// <summary>It is no token of ours: wrong length, alphabet or shape.</summary>
    Malformed,

    /// <summary>It has the shape, but no live key signed it.</summary>
    Forged,
}
