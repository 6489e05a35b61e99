using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>An answer in Graph's form.</summary>
internal sealed class GraphAnswer(JsonNode body, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json;odata.metadata=minimal";
        return httpContext.Response.WriteAsync(body.ToJsonString());
    }
}
