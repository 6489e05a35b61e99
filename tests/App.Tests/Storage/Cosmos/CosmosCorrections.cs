using System.Net;
using System.Text;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>
/// Stands between the client and <c>@vercel/cosmosdb-server</c>, because of what that gets wrong:
/// <list type="bullet">
/// <item>reading a missing item answers 500 instead of 404: corrected;</item>
/// <item>a query's answer does not say that one partition was enough: added, the handler lets no other query through;</item>
/// <item>transactional batches, the change feed, queries across partitions, <c>OFFSET</c>, <c>GROUP BY</c>, <c>DISTINCT</c> and query plans
/// are wrong or missing: refused, so that no test believes them;</item>
/// <item>a time to live is stored and never applied, everything costs 1 RU, indexes are not needed, and any consistency is strong: not to be
/// corrected here, so no test shows them.</item>
/// </list>
/// </summary>
internal sealed class CosmosCorrections(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly string[] Wrong = ["OFFSET", "GROUP BY", "DISTINCT"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await RefuseAsync(request, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get
            && response.StatusCode == HttpStatusCode.InternalServerError
            && request.RequestUri!.AbsolutePath.Contains("/docs/", StringComparison.Ordinal))
        {
            response.StatusCode = HttpStatusCode.NotFound;
            response.Content = new StringContent("""{"code":"NotFound","message":"Not found."}""", Encoding.UTF8, "application/json");
        }

        if (IsQuery(request))
        {
            response.Headers.Add("x-ms-cosmos-query-requiresdistribution", "False");
        }

        return response;
    }

    private static async Task RefuseAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        RefuseHeader(request, "x-ms-cosmos-is-batch-request");
        RefuseHeader(request, "x-ms-cosmos-is-query-plan-request");
        RefuseHeader(request, "x-ms-documentdb-query-enablecrosspartition");
        if (request.Headers.Contains("A-IM") && request.RequestUri!.AbsolutePath.EndsWith("/docs", StringComparison.Ordinal))
        {
            throw new NotSupportedException("The server has no change feed.");
        }

        if (IsQuery(request))
        {
            var query = await request.Content!.ReadAsStringAsync(cancellation);
            Assert.DoesNotContain(Wrong, word => query.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static bool IsQuery(HttpRequestMessage request) => request.Content?.Headers.ContentType?.MediaType == "application/query+json";

    private static void RefuseHeader(HttpRequestMessage request, string name)
    {
        if (request.Headers.TryGetValues(name, out var values) && values.Any(value => value.Equals("true", StringComparison.OrdinalIgnoreCase)))
        {
            throw new NotSupportedException($"The server gets {name} wrong.");
        }
    }
}
