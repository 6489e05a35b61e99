using System.Globalization;
using System.Text;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>Bad weather between the client and Cosmos DB: answers for the service, or takes its answers away.</summary>
internal sealed class Storm(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _requests;

    /// <summary>What becomes of the n-th request for documents, counted from 1; null lets it pass.</summary>
    public Func<int, HttpRequestMessage, Gale?> Choose { get; set; } = (_, _) => null;

    /// <summary>How many requests for documents came.</summary>
    public int Requests => _requests;

    public void StartCounting() => _requests = 0;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (Choose(Interlocked.Increment(ref _requests), request) is not { } gale)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (gale.IsDone)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }

        if (gale.Status is not { } status)
        {
            throw new HttpRequestException("The connection was lost.");
        }

        var response = new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent("""{"code":"Gale","message":"Not now."}""", Encoding.UTF8, "application/json"),
        };
        response.Headers.Add("x-ms-retry-after-ms", gale.RetryAfterMs.ToString(CultureInfo.InvariantCulture));
        response.Headers.Add("x-ms-request-charge", "0");
        return response;
    }
}
