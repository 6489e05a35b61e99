using System.Globalization;

namespace ServerlessMentoring.App.Nudges;

/// <summary>The key under which the ledger knows a digest: <c>nudge/{personId}/{localDate}</c>.</summary>
internal static class NudgeKey
{
    /// <summary>The owner of these keys.</summary>
    public const string Owner = "nudge";

    /// <summary>The key of a person's digest of a day.</summary>
    public static string Of(string personId, DateOnly day) => $"{Owner}/{PrefixOf(personId)}{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>What all keys of a person begin with, after the owner.</summary>
    public static string PrefixOf(string personId) => $"{personId}/";
}
