using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Ledger;

/// <summary>Ids that are derived, so that doing the same thing again has the same id.</summary>
public static class OperationId
{
    /// <summary>A GUID made from the SHA-256 of a key.</summary>
    public static Guid Of(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
