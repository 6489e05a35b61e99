using System.Net;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>What becomes of a request.</summary>
/// <param name="Status">What the client is answered; null breaks the connection.</param>
/// <param name="IsDone">Whether the service did it all the same.</param>
/// <param name="RetryAfterMs">When the client may come again.</param>
internal sealed record Gale(HttpStatusCode? Status, bool IsDone = false, int RetryAfterMs = 1)
{
    public static Gale Throttled { get; } = new(HttpStatusCode.TooManyRequests);
}
