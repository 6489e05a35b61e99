using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.TimeZones;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Forms that texts may have to keep. Each answers the rule that is broken, or null.</summary>
internal static partial class Formats
{
    /// <summary>The longest e-mail address (RFC 5321).</summary>
    public const int MaxEmail = 254;

    private const string EmailRule = "must be an e-mail address such as ada@example.com";

    public static string? Email(string text) =>
        text.Length <= MaxEmail && text.IndexOf('@', StringComparison.Ordinal) <= 64 && EmailPattern().IsMatch(text) ? null : EmailRule;

    public static string? Owner(string text) =>
        Email(text) is null || Guid.TryParseExact(text, "D", out _) ? null : "must be an e-mail address or an Entra object id";

    public static string? Zone(string text) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(text) ? null : "must be an IANA time zone such as Europe/Berlin";

    public static string? Language(string text) =>
        LanguagePattern().IsMatch(text) ? null : "must be a language tag such as en or pt-BR";

    public static string? Instant(string text) =>
        InstantPattern().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? null
            : "must be a time with its offset, as 2027-01-31T09:00:00Z";

    public static string? HttpsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !text.Contains(' ', StringComparison.Ordinal)
            ? null
            : "must be an address that starts with https:// and has no user name";

    // Quoted and non-ASCII local parts are legal and undeliverable with most mail systems, so they are refused here.
    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex InstantPattern();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();
}
