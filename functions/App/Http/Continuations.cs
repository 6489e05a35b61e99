using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Http;

/// <summary>
/// Continuations as callers see them: bound to the list and the filters that they came from, because a store's own would
/// silently go on in the wrong place of another list.
/// </summary>
public static class Continuations
{
    public const string Parameter = "continuation";

    /// <summary>The rule in words that follow the field's name.</summary>
    public const string Rule = "must be one that the page before gave, for the same list and the same filters";

    private const int ScopeBytes = 9;

    /// <summary>A store's continuation, made ready for a caller.</summary>
    /// <param name="scope">The list and its filters, in any text that is the same for the same list.</param>
    /// <param name="inner">From the store; null on the last page.</param>
    public static string? Wrap(string scope, string? inner) => inner is null
        ? null
        : Base64Url.EncodeToString([.. HashOf(scope), .. Encoding.UTF8.GetBytes(inner)]);

    /// <summary>The store's continuation out of a caller's.</summary>
    /// <param name="scope">The list and its filters.</param>
    /// <param name="given">What the caller sent; null or empty for the first page.</param>
    /// <param name="inner">For the store; null for the first page.</param>
    /// <returns>False when it is none of this list's.</returns>
    public static bool TryUnwrap(string scope, string? given, out string? inner)
    {
        inner = null;
        if (string.IsNullOrEmpty(given))
        {
            return true;
        }

        if (!Base64Url.IsValid(given) || Base64Url.DecodeFromChars(given) is not { Length: > ScopeBytes } bytes
            || !bytes.AsSpan(0, ScopeBytes).SequenceEqual(HashOf(scope)))
        {
            return false;
        }

        inner = Encoding.UTF8.GetString(bytes.AsSpan(ScopeBytes));
        return true;
    }

    private static byte[] HashOf(string scope) => SHA256.HashData(Encoding.UTF8.GetBytes(scope))[..ScopeBytes];
}
