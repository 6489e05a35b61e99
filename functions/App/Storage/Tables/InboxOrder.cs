using System.Globalization;
using System.Security.Cryptography;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>
/// Gives each entry its place: by time, and what one process writes at one instant in the order in which it came. No two entries share a
/// place, so it also tells whose an entry is.
/// </summary>
internal sealed class InboxOrder(TimeProvider clock)
{
    private readonly string _process = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private long _last;

    /// <summary>The beginning of all places from a moment on.</summary>
    public static string At(DateTimeOffset moment) => moment.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    public string Next()
    {
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(last + 1, clock.GetUtcNow().UtcTicks);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        return $"{next.ToString("D19", CultureInfo.InvariantCulture)}-{_process}";
    }
}
