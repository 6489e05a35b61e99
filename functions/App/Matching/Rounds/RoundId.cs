using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Matching.Rounds;

internal static class RoundId
{
    private const string Prefix = "round-";

    /// <summary>The id of a request: the same key in the same program is the same round.</summary>
    public static string Of(string programId, string key) => $"{Prefix}{OperationId.Of($"{programId}\nround\n{key}"):N}";

    /// <summary>Whether a text is an id of a round.</summary>
    public static bool IsValid(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(id.AsSpan(Prefix.Length), "N", out _);
}
