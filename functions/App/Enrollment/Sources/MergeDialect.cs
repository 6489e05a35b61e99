using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// Merge: <c>X-Merge-Webhook-Signature</c> is the HMAC-SHA256 of the raw body, in base64url. The body names the model and the change in
/// <c>hook.event</c>, such as <c>Employee.changed</c>. It has neither an id nor a time: one that is repeated only makes us ask Merge.
/// </summary>
public sealed class MergeDialect : IHrDialect
{
    private const string SignatureHeader = "X-Merge-Webhook-Signature";

    public SourceKind Kind => SourceKind.Merge;

    public Fault? SignatureFault(WebhookSource source, IHeaderDictionary headers, byte[] body, DateTimeOffset now)
    {
        var signature = headers[SignatureHeader].ToString();
        if (signature.Length == 0)
        {
            return new Fault(SignatureHeader, "is required");
        }

        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var isGood = Base64Url.IsValid(signature, out var length) && length == given.Length
            && Base64Url.TryDecodeFromChars(signature, given, out _)
            && PlainSignature.IsGood(source.Keys, given, body, []);
        return isGood ? null : new Fault(SignatureHeader, "must be made with a live key over the raw body");
    }

    public string IdOf(IHeaderDictionary headers, byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));

    public HrDelivery Read(WebhookSource source, byte[] body) => NoticeReader.Read(body, root => Notices(source, root));

    private static IEnumerable<HrItem> Notices(WebhookSource source, JsonElement root)
    {
        var change = NoticeReader.TextOf(NoticeReader.Property(NoticeReader.Property(root, "hook"), "event"))?.Split('.');
        if (change is null)
        {
            yield return new HrItem(null, [new Fault("$.hook.event", "is required")]);
            yield break;
        }

        var account = NoticeReader.TextOf(NoticeReader.Property(NoticeReader.Property(root, "linked_account"), "id"));
        var isOurs = source.LinkedAccount is null || account == source.LinkedAccount;
        if (!isOurs || change is not ["Employee", var verb] || verb == "synced")
        {
            // Of another company, of another model, or of the end of a sync: none of our business.
            yield break;
        }

        var data = NoticeReader.Property(root, "data");
        var isDeleted = verb is "deleted" or "removed" || NoticeReader.Property(data, "remote_was_deleted") is { ValueKind: JsonValueKind.True };
        yield return NoticeReader.Of(source, NoticeReader.Property(data, "id"), "$.data.id", isDeleted, NoticeReader.Property(data, "modified_at"));
    }
}
