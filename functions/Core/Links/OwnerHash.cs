using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Core.Links;

/// <summary>A short name for an owner that fits in a link and tells nobody the address.</summary>
public static class OwnerHash
{
    /// <summary>The first 16 bytes of the SHA-256 of the trimmed, lower-cased owner id.</summary>
    /// <param name="owner">An e-mail address or Entra object id, as in a program document.</param>
    /// <returns>32 lower-case hexadecimal digits.</returns>
    public static string Of(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(owner.Trim().ToLowerInvariant()));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
