using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>An error in Graph's form.</summary>
internal sealed class GraphError(int status, string code, int? retryAfter, (string Name, string Value)? more = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        if (retryAfter is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        httpContext.Response.ContentType = "application/json";
        var error = new JsonObject { ["code"] = code, ["message"] = $"{code} ({status})" };
        if (more is var (name, value))
        {
            error[name] = value;
        }

        return httpContext.Response.WriteAsync(new JsonObject { ["error"] = error }.ToJsonString());
    }
}
