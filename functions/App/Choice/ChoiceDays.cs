using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Choice;

/// <summary>Days as pages and mails write them.</summary>
internal static class ChoiceDays
{
    /// <summary>The day of a moment in an IANA zone: <c>Tue 24 Nov 2026</c>.</summary>
    public static string Of(DateTimeOffset at, string zone) =>
        LocalTimes.ToLocal(at, zone).ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
}
