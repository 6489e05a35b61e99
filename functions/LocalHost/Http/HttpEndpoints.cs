using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>Serves HTTP functions under the route prefix, and the pages of this machine beside them.</summary>
internal static class HttpEndpoints
{
    public static void Map(WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<LocalHostOptions>>().Value;
        var functions = app.Services.GetRequiredService<FunctionTable>().Http;
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ServerlessMentoring.LocalHost.Http");
        app.Use(next => http => GuardAsync(http, next, options.FaultAnswer, log));

        var prefix = (options.RoutePrefix ?? HostJson.RoutePrefix()).Trim('/');
        foreach (var function in functions)
        {
            var endpoint = app.Map($"/{prefix}/{function.Route}".Replace("//", "/", StringComparison.Ordinal), http => CallAsync(function, http))
                .WithDisplayName(function.Name)
                .WithMetadata(function);
            if (function.Verbs.Count > 0)
            {
                endpoint.WithMetadata(new Microsoft.AspNetCore.Routing.HttpMethodMetadata(function.Verbs));
            }
        }

        // Where a page of this machine and a function have the same path, it is the page that answers.
        var local = app.MapGroup("").WithMetadata(LocalOnly.Mark).WithOrder(-1);
        if (options.VirtualClock)
        {
            ClockEndpoints.Map(local);
        }

        foreach (var pages in app.Services.GetServices<LocalEndpoints>())
        {
            pages.Map(local);
        }
    }

    private static async Task CallAsync(HttpFunction function, HttpContext http)
    {
        var result = await function.Method.InvokeAsync(new FunctionCall
        {
            Services = http.RequestServices,
            Cancellation = http.RequestAborted,
            Http = http,
        });
        if (result is IResult answer)
        {
            await answer.ExecuteAsync(http);
        }
    }

    /// <summary>Keeps strangers from local pages, and turns what is thrown into an answer without details.</summary>
    private static async Task GuardAsync(HttpContext http, RequestDelegate next, Func<HttpRequest, IResult>? faultAnswer, ILogger log)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<LocalOnly>() is not null && !LocalOnly.Allows(http))
        {
            await Problems.NotFound().ExecuteAsync(http);
            return;
        }

        IResult problem;
        try
        {
            await next(http);
            if (http.Response.HasStarted || IsOurs(endpoint) || http.Response.StatusCode is not (404 or 405))
            {
                return;
            }

            // a function's host knows no 405: what is not listed does not exist
            http.Response.Clear();
            problem = Problems.NotFound();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (RoutePartException e)
        {
            problem = Problems.Field(e.Part, e.Rule);
        }
        catch (BadHttpRequestException e)
        {
            problem = Problems.Status(e.StatusCode);
        }
        catch (Exception e)
        {
            // the path stays out of the log: it may hold a token
            log.LogError(e, "{Endpoint} failed.", endpoint?.DisplayName);
            problem = faultAnswer?.Invoke(http.Request) ?? Problems.Failure();
        }

        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        await problem.ExecuteAsync(http);
    }

    private static bool IsOurs(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<HttpFunction>() is not null || endpoint?.Metadata.GetMetadata<LocalOnly>() is not null;
}
