using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// BambooHR: <c>X-BambooHR-Signature</c> is the HMAC-SHA256, in hexadecimal, of the body and <c>X-BambooHR-Timestamp</c> behind it. Bodies are
/// event-based (<c>type</c>, <c>data.employeeId</c>) or field-based (<c>employees[].id</c>). They have no id.
/// </summary>
public sealed class BambooDialect : IHrDialect
{
    private const string SignatureHeader = "X-BambooHR-Signature";
    private const string TimestampHeader = "X-BambooHR-Timestamp";

    // It repeats for hours what it could not deliver, perhaps with the first attempt's time, and never again after a refusal. Who repeats
    // an old one gains nothing: it is known by its id, and only makes us ask BambooHR.
    private static readonly TimeSpan OldestAttempt = TimeSpan.FromHours(24);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public SourceKind Kind => SourceKind.BambooHR;

    public Fault? SignatureFault(WebhookSource source, IHeaderDictionary headers, byte[] body, DateTimeOffset now)
    {
        var (signature, timestamp) = (headers[SignatureHeader].ToString(), headers[TimestampHeader].ToString());
        if (signature.Length == 0 || timestamp.Length == 0)
        {
            return new Fault(SignatureHeader, $"is required, with {TimestampHeader}");
        }

        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature.Length != 2 * given.Length || Convert.FromHexString(signature, given, out _, out _) != System.Buffers.OperationStatus.Done
            || !PlainSignature.IsGood(source.Keys, given, body, Encoding.UTF8.GetBytes(timestamp)))
        {
            return new Fault(SignatureHeader, "must be made with a live key over the raw body and the timestamp");
        }

        return SentAt(timestamp) is { } sentAt && sentAt > now - OldestAttempt && sentAt < now + ClockSkew
            ? null
            : new Fault(TimestampHeader, "must be a time within the last 24 hours");
    }

    public string IdOf(IHeaderDictionary headers, byte[] body) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(headers[TimestampHeader].ToString()), .. body]));

    public HrDelivery Read(WebhookSource source, byte[] body) => NoticeReader.Read(body, root => Notices(source, root));

    private static IEnumerable<HrItem> Notices(WebhookSource source, JsonElement root)
    {
        if (NoticeReader.Property(root, "employees") is { ValueKind: JsonValueKind.Array } employees)
        {
            foreach (var (index, employee) in employees.EnumerateArray().Index())
            {
                var isDeleted = string.Equals(NoticeReader.TextOf(NoticeReader.Property(employee, "action")), "Deleted", StringComparison.OrdinalIgnoreCase);
                yield return NoticeReader.Of(
                    source, NoticeReader.Property(employee, "id"), $"$.employees[{index}].id", isDeleted, NoticeReader.Property(employee, "timestamp"));
            }

            yield break;
        }

        var type = NoticeReader.TextOf(NoticeReader.Property(root, "type"));
        if (type?.StartsWith("employee", StringComparison.Ordinal) == false)
        {
            // Of something else, which is none of our business.
            yield break;
        }

        var id = NoticeReader.Property(NoticeReader.Property(root, "data"), "employeeId");
        yield return NoticeReader.Of(
            source, id, "$.data.employeeId", type?.EndsWith(".deleted", StringComparison.Ordinal) == true, NoticeReader.Property(root, "timestamp"));
    }

    private static DateTimeOffset? SentAt(string timestamp) =>
        timestamp.Length <= 11 && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : DateTimeOffset.TryParse(timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at
        : null;
}
