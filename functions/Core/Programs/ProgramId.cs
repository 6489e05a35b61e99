using System.Text.RegularExpressions;

namespace ServerlessMentoring.Core.Programs;

/// <summary>The rule for a program's id, which stands in addresses: <c>^[a-z0-9][a-z0-9-]{0,62}$</c>.</summary>
public static partial class ProgramId
{
    /// <summary>The rule in words that follow a field's name.</summary>
    public const string Rule = "must be 1 to 63 characters of a-z 0-9 - and start with a letter or digit";

    /// <summary>Whether a text is a program's id.</summary>
    /// <returns>True if it keeps the rule.</returns>
    public static bool IsValid(string? text) => text is not null && Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,62}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
