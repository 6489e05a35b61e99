using System.Globalization;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.LocalHost.Clock;

/// <summary>ISO 8601 durations such as <c>P7D</c>, <c>P1M</c> or <c>PT36H</c>, added to a moment; months and years are the calendar's, UTC.</summary>
internal static partial class IsoDuration
{
    public const string Rule = "must be a positive ISO 8601 duration of whole numbers up to P10Y, such as P7D, P1M or PT36H";

    public static bool TryAdd(DateTime from, string? text, out DateTime sum)
    {
        sum = from;
        var match = Shape().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        int Number(string part) => match.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        try
        {
            sum = from.AddMonths((Number("y") * 12) + Number("mo"))
                .AddDays((Number("w") * 7) + Number("d"))
                .Add(TimeSpan.FromHours(Number("h")) + TimeSpan.FromMinutes(Number("m")) + TimeSpan.FromSeconds(Number("s")));
            return sum > from && sum <= from.AddYears(10);
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    [GeneratedRegex("^P(?=[0-9T])((?<y>[0-9]{1,4})Y)?((?<mo>[0-9]{1,5})M)?((?<w>[0-9]{1,5})W)?((?<d>[0-9]{1,6})D)?(T(?=[0-9])((?<h>[0-9]{1,7})H)?((?<m>[0-9]{1,8})M)?((?<s>[0-9]{1,9})S)?)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
