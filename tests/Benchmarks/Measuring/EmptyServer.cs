using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>The least that ASP.NET Core can be: one route, nothing behind it. This program runs it as a process of its own.</summary>
internal static class EmptyServer
{
    public const string Switch = "--empty-server";

    public static void Run(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)));
        var app = builder.Build();
        app.MapGet("/api/health", () => "ok");
        app.MapPost("/api/hr/native/events", async (HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null);
            return TypedResults.Accepted("/");
        });
        app.Run();
    }
}
