using System.Globalization;
using System.Text;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>What remains of a text for comparing: people write the same thing in many ways.</summary>
internal static class TextKey
{
    /// <summary>
    /// Letters and digits only, small and without accents, so that <c>Machine Learning</c> is <c>machine-learning</c>. Plus and hash stay, as
    /// <c>C</c>, <c>C++</c> and <c>C#</c> are three things.
    /// </summary>
    /// <returns>The key; empty when nothing remains.</returns>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in Valid(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (letter == 'ß')
            {
                key.Append("ss");
            }
            else if (char.IsLetterOrDigit(letter) || letter is '+' or '#' || char.IsSurrogate(letter))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }

    /// <summary>Without halves of characters, which cannot be normalized: one odd text must not stop a whole round.</summary>
    private static string Valid(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary>For names that a company keeps in one form, such as departments: without regard to case and outer blanks.</summary>
    /// <param name="name">The name; null for unknown.</param>
    /// <returns>The key; empty for unknown.</returns>
    public static string OfName(string? name) => name?.Trim().ToUpper(CultureInfo.InvariantCulture) ?? "";
}
