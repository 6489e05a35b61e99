using System.Text.RegularExpressions;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// A plain sentence about people, who stand in it as <c>{id}</c>: a round knows no names, and whoever shows the sentence puts them in.
/// An id has no braces (see <see cref="People.PersonId"/>), so nothing needs escaping.
/// </summary>
/// <param name="Text">The sentence, such as <c>{p7} has no free place.</c></param>
public sealed partial record Sentence(string Text)
{
    /// <summary>How a person stands in a sentence.</summary>
    /// <param name="id">The person's id.</param>
    public static string Person(string id) => $"{{{id}}}";

    /// <summary>The sentence with names.</summary>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    public string With(Func<string, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return Placeholder().Replace(Text, found => nameOf(found.Groups[1].Value) ?? found.Groups[1].Value);
    }

    [GeneratedRegex(@"\{([A-Za-z0-9][A-Za-z0-9._@-]{0,63})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
