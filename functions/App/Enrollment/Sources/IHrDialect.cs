using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>How one kind of HR system signs, and how to read what it posts.</summary>
public interface IHrDialect
{
    SourceKind Kind { get; }

    /// <summary>Checks the signature over the raw body, in constant time, before anything is parsed.</summary>
    /// <returns>What is wrong, by header; null when it is signed and fresh.</returns>
    Fault? SignatureFault(WebhookSource source, IHeaderDictionary headers, byte[] body, DateTimeOffset now);

    /// <summary>The id of a webhook that is signed: the same for its repetition.</summary>
    string IdOf(IHeaderDictionary headers, byte[] body);

    /// <summary>Reads a body that is signed.</summary>
    HrDelivery Read(WebhookSource source, byte[] body);
}
