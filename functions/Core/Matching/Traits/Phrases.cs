namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Puts words into sentences.</summary>
internal static class Phrases
{
    /// <summary>Joins words as people do: <c>Python, SQL and Go</c>.</summary>
    /// <param name="words">One or more.</param>
    public static string Joined(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
