using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Clock;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary><c>GET /local/clock</c> tells the virtual time; <c>POST /local/clock {"advance": "P7D"}</c> walks it on and answers when all is quiet.</summary>
internal static class ClockEndpoints
{
    private const string Path = "/local/clock";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, http => Tell(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()).ExecuteAsync(http));
        endpoints.MapPost(Path, async http => await (await AdvanceAsync(http)).ExecuteAsync(http));
    }

    private static async Task<IResult> AdvanceAsync(HttpContext http)
    {
        if (await ReadAsync(http) is not { } text || !IsoDuration.TryAdd(DateTime.UnixEpoch, text, out _))
        {
            return Problems.Field("advance", IsoDuration.Rule);
        }

        var walk = http.RequestServices.GetRequiredService<ClockWalk>();
        return Tell(await walk.AdvanceAsync(now => IsoDuration.TryAdd(now, text, out var target) ? target : now, CancellationToken.None));
    }

    private static async Task<string?> ReadAsync(HttpContext http)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("advance", out var advance)
                && advance.ValueKind == JsonValueKind.String
                ? advance.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Tell(DateTimeOffset now) => Results.Json(new { now = now.UtcDateTime });
}
