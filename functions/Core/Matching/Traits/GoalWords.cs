using System.Text;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>The words of goals and skills that say what somebody is after.</summary>
internal static class GoalWords
{
    private const int Shortest = 3;

    /// <summary>What nearly every goal says, in English and German.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "about", "able", "all", "and", "any", "are", "become", "becoming", "been", "being", "best", "better", "build", "building", "can",
        "career", "company", "develop", "development", "each", "every", "feel", "find", "first", "for", "from", "gain", "get", "getting", "give",
        "goal", "goals", "good", "great", "grow", "growing", "growth", "have", "help", "her", "his", "how", "improve", "into", "job", "know",
        "knowledge", "learn", "learning", "level", "like", "make", "more", "most", "much", "need", "new", "next", "not", "one", "our", "out",
        "own", "people", "reach", "role", "see", "skill", "skills", "some", "step", "take", "than", "that", "the", "their", "them", "they",
        "this", "through", "understand", "use", "using", "very", "want", "way", "well", "what", "when", "where", "which", "who", "will",
        "with", "within", "work", "working", "would", "year", "years", "you", "your",
        "auch", "auf", "aus", "bei", "besser", "das", "dem", "den", "der", "des", "die", "durch", "ein", "eine", "einem", "einen", "einer",
        "entwickeln", "fur", "haben", "ich", "ist", "kann", "konnen", "lernen", "machen", "mehr", "mein", "meine", "meinem", "meinen",
        "meiner", "mich", "mir", "mit", "mochte", "nach", "neue", "neuen", "neues", "noch", "oder", "sein", "sich", "sind", "uber", "und",
        "unser", "verbessern", "verstehen", "vom", "von", "was", "weiter", "wenn", "werden", "wie", "will", "wir", "ziel", "ziele", "zum", "zur",
    };

    /// <summary>The words, in order, small and without accents; what is too short or says nothing is left out.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Append(' '))
        {
            if (char.IsLetterOrDigit(letter) || letter is '+' or '#' or '\'' or '.' || char.IsSurrogate(letter))
            {
                word.Append(letter);
                continue;
            }

            var key = TextKey.Of(word.ToString());
            word.Clear();
            if (IsTelling(key))
            {
                yield return key;
            }
        }
    }

    // Short words say something when they are names of things, such as C# and AI tools are: sign or digit tells them from the rest.
    private static bool IsTelling(string key) =>
        (key.Length >= Shortest || key.Any(letter => !char.IsLetter(letter))) && key.Any(char.IsLetter) && !Common.Contains(key);
}
