namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Languages as rules and factors compare them: <c>en-GB</c> and <c>EN</c> are one language.</summary>
internal static class LanguageTags
{
    /// <summary>A person's languages by their primary subtags (RFC 5646), sorted, with blanks between; empty when unknown.</summary>
    public static string Of(Candidate person) =>
        string.Join(' ', person.Languages.Select(Primary).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The languages that are in both.</summary>
    public static IReadOnlyList<string> Common(string one, string other)
    {
        var others = other.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. one.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(tag => others.Contains(tag, StringComparer.Ordinal))];
    }

    private static string Primary(string tag) => tag.Trim().Split('-', '_')[0].ToLowerInvariant();
}
