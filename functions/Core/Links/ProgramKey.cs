using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Core.Links;

/// <summary>Stands for a program in a person's link: an id of 63 characters beside a person's would make the link too long.</summary>
public static class ProgramKey
{
    /// <summary>The key of a program, the same each time.</summary>
    public static Guid Of(string programId) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"program\n{programId}")).AsSpan(0, 16));
}
