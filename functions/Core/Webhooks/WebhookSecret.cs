namespace ServerlessMentoring.Core.Webhooks;

/// <summary>A secret shared with an HR system: <c>whsec_</c> and base64 of 16 to 128 bytes.</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";

    private WebhookSecret(byte[] key) => Key = key;

    internal byte[] Key { get; }

    /// <summary>A secret from its text.</summary>
    /// <param name="text">The text, with or without <c>whsec_</c>.</param>
    /// <exception cref="FormatException">It is not base64, or shorter than 16 or longer than 128 bytes. The message never holds the secret.</exception>
    public static WebhookSecret Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var base64 = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        var key = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, key, out var length) && length is >= 16 and <= 128
            ? new WebhookSecret(key[..length])
            : throw new FormatException("A webhook secret is whsec_ and base64 of 16 to 128 bytes.");
    }

    /// <summary>A secret from random bytes, as text to hand over.</summary>
    /// <param name="random">16 to 128 bytes of randomness.</param>
    /// <returns>The text, with <c>whsec_</c>.</returns>
    public static string Format(ReadOnlySpan<byte> random) => Prefix + Convert.ToBase64String(random);
}
