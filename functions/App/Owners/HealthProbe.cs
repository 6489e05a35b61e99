using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Owners;

/// <summary><c>GET /health</c>: whether the app is up and reaches its store. Open to anyone, so it tells nothing else.</summary>
public sealed class HealthProbe(ProgramStore programs, ILogger<HealthProbe> logger)
{
    private const string RetrySeconds = "10";

    /// <summary>200 when healthy, 503 when the store does not answer.</summary>
    [Function(nameof(HealthProbe))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health")] HttpRequest request,
        CancellationToken cancellation)
    {
        try
        {
            // Whether this program exists does not matter; that the store answers does.
            await programs.GetAsync("health", cancellation);
            return JsonAnswer.Of(new HealthAnswer("healthy"));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // One line for each probe: what the client's stack would say, the client has logged.
            logger.LogError("The store does not answer ({Fault})", exception.GetType().Name);
            request.HttpContext.Response.Headers.RetryAfter = RetrySeconds;
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "The store does not answer.", "Try again in a moment.");
        }
    }
}

/// <summary>The answer of the health probe.</summary>
/// <param name="Status">Always <c>healthy</c>; anything else is a 503.</param>
public sealed record HealthAnswer(string Status);
