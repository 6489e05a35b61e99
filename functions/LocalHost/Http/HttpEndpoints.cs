using ServerlessMentoring.LocalHost.Clock;
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

        var prefix = (options.RoutePrefix ?? PrefixOfHostJson()).Trim('/');
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

    /// <summary>The one setting of the host.json beside the program that matters here; <c>api</c> when it says nothing.</summary>
    private static string PrefixOfHostJson()
    {
        try
        {
            return new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("host.json", optional: true).Build()["extensions:http:routePrefix"] ?? "api";
        }
        catch (InvalidDataException e)
        {
            throw new LocalHostException($"host.json is not valid: {(e.InnerException ?? e).Message}", e);
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
            await HostProblems.Status(StatusCodes.Status404NotFound).ExecuteAsync(http);
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
            problem = HostProblems.Status(StatusCodes.Status404NotFound);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (RoutePartException e)
        {
            problem = HostProblems.Field(e.Part, e.Rule);
        }
        catch (BadHttpRequestException e)
        {
            problem = HostProblems.Status(e.StatusCode);
        }
        catch (Exception e)
        {
            // the path stays out of the log: it may hold a token
            log.LogError(e, "{Endpoint} failed.", endpoint?.DisplayName);
            problem = faultAnswer?.Invoke(http.Request) ?? HostProblems.Status(StatusCodes.Status500InternalServerError, "Something went wrong here. It has been logged.");
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

/// <summary>Errors of the runtime itself, as RFC 9457 problem details.</summary>
internal static class HostProblems
{
    public static IResult Status(int status, string? detail = null) => Results.Problem(statusCode: status, detail: detail);

    public static IResult Field(string field, string rule) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "The request is not valid.",
        extensions: new Dictionary<string, object?> { ["errors"] = new[] { new { field, rule } } });
}
