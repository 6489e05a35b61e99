using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Core.Links;

/// <summary>A secret that signs links. Its id is derived from it, so that reordering the settings changes nothing.</summary>
public sealed class LinkKey
{
    /// <summary>The shortest secret that is taken, in bytes.</summary>
    public const int MinSecretBytes = 32;

    private readonly byte[] _key;
    private readonly byte[] _fingerprintKey;

    /// <summary>A key made of a secret.</summary>
    /// <param name="secret">At least <see cref="MinSecretBytes"/> bytes of randomness.</param>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public LinkKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinSecretBytes)
        {
            throw new ArgumentException($"A link key needs at least {MinSecretBytes} bytes.", nameof(secret));
        }

        // Several keys from one secret: what is printed in every link must say nothing about what signs it.
        _key = HMACSHA256.HashData(secret, "mentoring link key"u8);
        _fingerprintKey = HMACSHA256.HashData(secret, "mentoring fingerprint key"u8);
        Id = BitConverter.ToUInt16(HMACSHA256.HashData(secret, "mentoring link key id"u8), 0);
    }

    /// <summary>The id that links carry. Two keys of a set may share one by chance; both are then tried.</summary>
    public int Id { get; }

    /// <summary>A key from a setting's text.</summary>
    /// <param name="text">The secret; its UTF-8 bytes are used.</param>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public static LinkKey FromText(string text) => new(Encoding.UTF8.GetBytes(text));

    internal string FingerprintOf(string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_fingerprintKey, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    internal void Sign(ReadOnlySpan<byte> payload, Span<byte> signature) =>
        HMACSHA256.HashData(_key, payload, signature);
}
