using System.Text.RegularExpressions;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// The rule for a person's id: 1 to 64 of <c>A-Z a-z 0-9 . _ @ -</c>, the first a letter or digit; case counts.
/// It goes into links, addresses and record keys as it is. A source's prefix counts toward the 64.
/// </summary>
public static partial class PersonId
{
    /// <summary>The longest id, a source's prefix included.</summary>
    public const int MaxLength = 64;

    /// <summary>The rule in words that follow a field's name.</summary>
    public const string Rule = "must be 1 to 64 characters of A-Z a-z 0-9 . _ @ - and start with a letter or digit";

    /// <summary>Whether a text is a person's id.</summary>
    /// <returns>True if it keeps the rule.</returns>
    public static bool IsValid(string? text) => text is not null && Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
