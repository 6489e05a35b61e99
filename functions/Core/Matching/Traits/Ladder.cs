using System.Globalization;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Reads levels: by the program's own list, or else by the first number in them, as in <c>L5</c>.</summary>
/// <param name="levels">The company's levels from low to high; empty for numbers.</param>
/// <param name="kind">The program's kind: reverse mentoring turns the ladder round.</param>
internal sealed class Ladder(IReadOnlyList<string> levels, ProgramKind kind)
{
    private const int MostDigits = 6;

    private readonly Dictionary<string, int> _ranks =
        levels.Index().DistinctBy(each => TextKey.OfName(each.Item)).ToDictionary(each => TextKey.OfName(each.Item), each => each.Index, StringComparer.Ordinal);

    /// <summary>Whether the mentee is to stand above the mentor.</summary>
    public bool IsReverse => kind == ProgramKind.Reverse;

    public Level Of(Candidate person) => new(_ranks.Count > 0 ? Listed(person.Level) : FirstNumber(person.Level));

    /// <summary>How many levels the mentor stands above the mentee, in a reverse program the mentee above the mentor; null for unknown.</summary>
    public int? Gap(Level mentor, Level mentee) => IsReverse ? mentee.Rank - mentor.Rank : mentor.Rank - mentee.Rank;

    private int? Listed(string? level) => _ranks.TryGetValue(TextKey.OfName(level), out var rank) ? rank : null;

    private static int? FirstNumber(string? level)
    {
        var digits = (level ?? "").SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit).Take(MostDigits);
        return int.TryParse([.. digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <param name="Rank">The higher, the more senior; null for unknown.</param>
internal readonly record struct Level(int? Rank);
