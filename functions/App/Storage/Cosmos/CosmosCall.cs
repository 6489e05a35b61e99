using System.Net;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>
/// Makes one call: counts what it costs, and tells a store that is busy from a fault. The client has made its own retries before.
/// </summary>
public sealed partial class CosmosCall(StoreMetrics metrics, ILogger<CosmosDocumentStore> logger)
{
    /// <param name="collection">Where.</param>
    /// <param name="operation">What kind.</param>
    /// <param name="expected">Statuses besides success that are answers.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="StoreBusyException">It was not taken in time.</exception>
    /// <exception cref="CosmosException">Anything else that went wrong.</exception>
    public async Task<ResponseMessage> MakeAsync(
        string collection,
        string operation,
        HttpStatusCode[] expected,
        Func<Task<ResponseMessage>> call,
        CancellationToken cancellation)
    {
        try
        {
            var response = await call();
            metrics.Charged(collection, operation, response.Headers.RequestCharge);
            LogCharge(logger, collection, operation, response.Headers.RequestCharge);
            return expected.Contains(response.StatusCode) ? response : response.EnsureSuccessStatusCode();
        }
        catch (Exception exception) when (IsBusy(exception) && !cancellation.IsCancellationRequested)
        {
            metrics.GivenUp(collection, operation);
            throw new StoreBusyException($"Cosmos DB did not take a {operation} in {collection}.", exception);
        }
    }

    private static bool IsBusy(Exception exception) => exception switch
    {
        CosmosException { StatusCode: var status } => status is HttpStatusCode.TooManyRequests
            or HttpStatusCode.RequestTimeout
            or HttpStatusCode.Gone
            or HttpStatusCode.ServiceUnavailable
            or (HttpStatusCode)449,
        HttpRequestException or OperationCanceledException or TimeoutException => true,
        _ => false,
    };

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Operation} in {Collection} cost {RequestCharge} RU")]
    private static partial void LogCharge(ILogger logger, string collection, string operation, double requestCharge);
}
