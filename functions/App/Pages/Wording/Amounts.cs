using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>Numbers as people write them, in the language now spoken.</summary>
internal static class Amounts
{
    /// <summary><c>1 session</c>, <c>1,204 sessions</c>.</summary>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{Of(number)} {noun}s";

    /// <summary><c>1,204</c>; in German <c>1.204</c>.</summary>
    public static string Of(int number) => number.ToString("N0", Spoken.Language);
}
