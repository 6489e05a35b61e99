using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>The header by which a caller says that two requests are one.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const int MaxLength = 128;

    /// <summary>The key of a request; a new one when it has none, so that the request is one of its own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="fault">What is wrong with the key; null when it can be used.</param>
    public static string Of(HttpRequest request, out Fault? fault)
    {
        fault = null;
        var given = request.Headers[Header];
        if (given.Count == 0)
        {
            return Guid.NewGuid().ToString("N");
        }

        var key = given.ToString();
        if (key.Length is 0 or > MaxLength || key.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':')))
        {
            fault = new Fault(Header, $"must be 1 to {MaxLength} characters of A-Z a-z 0-9 - _ . :");
        }

        return key;
    }
}
