using System.Globalization;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Scores as people read them: 100 is a perfect fit.</summary>
internal static class PointText
{
    /// <summary>Exactly: 7345 reads "73.45 points", 100 "1 point".</summary>
    public static string Of(long score)
    {
        var text = ((decimal)score / Points.One).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "1" ? "1 point" : $"{text} points";
    }
}
