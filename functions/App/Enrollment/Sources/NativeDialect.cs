using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>Standard Webhooks 1.0, with our own events.</summary>
public sealed class NativeDialect : IHrDialect
{
    public SourceKind Kind => SourceKind.Native;

    public Fault? SignatureFault(WebhookSource source, IHeaderDictionary headers, byte[] body, DateTimeOffset now)
    {
        var result = WebhookSignature.Verify(
            source.Secrets, Header(headers, "webhook-id"), Header(headers, "webhook-timestamp"), Header(headers, "webhook-signature"), body, now);
        return result switch
        {
            WebhookResult.Ok => null,
            WebhookResult.Missing => new Fault("webhook-signature", "is required, with webhook-id and webhook-timestamp"),
            WebhookResult.Malformed => new Fault("webhook-signature", "must keep the form of Standard Webhooks, as must webhook-id and webhook-timestamp"),
            WebhookResult.Stale => new Fault("webhook-timestamp", "must be within five minutes of now"),
            _ => new Fault("webhook-signature", "must be made with a live secret over id, timestamp and the raw body"),
        };
    }

    public string IdOf(IHeaderDictionary headers, byte[] body) => Header(headers, "webhook-id")!;

    public HrDelivery Read(WebhookSource source, byte[] body)
    {
        var message = HrEventReader.Read(body, source.PersonPrefix);
        var texts = message.Events.Any(read => read.Ok) ? TextsOf(body, message.IsList) : [];
        return new HrDelivery
        {
            IsList = message.IsList,
            Faults = message.Faults,
            TooLarge = message.TooLarge,
            Items = [.. message.Events.Select((read, index) => new HrItem(read.Ok ? texts[index] : null, read.Faults))],
        };
    }

    private static List<string> TextsOf(byte[] body, bool isList)
    {
        var json = body.AsMemory(body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        if (!isList)
        {
            return [Encoding.UTF8.GetString(json.Span)];
        }

        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(item => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(item)))];
    }

    private static string? Header(IHeaderDictionary headers, string name) => headers[name] is [{ } value] ? value : null;
}
