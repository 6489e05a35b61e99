using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Hosting;

/// <summary>
/// The app in the worker of a Functions host: on Azure, where it reaches everything with its managed identity, or on a developer's machine by
/// <c>func start</c>, with emulators by connection strings and keys. Which of them is a matter of settings.
/// </summary>
internal static class FunctionsHost
{
    /// <summary>Adds the adapters, and what the worker does around each call.</summary>
    public static void AddFunctionsHost(this FunctionsApplicationBuilder builder)
    {
        builder.UseMiddleware<FigureMiddleware>();
        builder.UseMiddleware<TraceMiddleware>();
        builder.UseMiddleware<FaultMiddleware>();
        Quiet(builder.Logging);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<TelemetryOptions>(options => options.LinesOnDemand = true);
        builder.Services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddSource("Microsoft.Azure.Functions.Worker"));
        builder.Services.AddApplicationInsights(builder.Configuration);
        builder.Services.AddCosmosStore(builder.Configuration);
        builder.Services.AddTables(builder.Configuration);
        builder.Services.AddMailDelivery(builder.Configuration);
    }

    /// <summary>
    /// What frameworks say at each request and each step. The host files all that the worker logs under the function that runs, so that its own
    /// filters cannot tell their lines from ours.
    /// </summary>
    private static void Quiet(ILoggingBuilder logging)
    {
        string[] talkers = ["Azure", "DurableTask", "Microsoft.AspNetCore", "Microsoft.Azure.Functions.Worker", "Microsoft.DurableTask", "Microsoft.Extensions", "Microsoft.Hosting", "System.Net.Http"];
        foreach (var talker in talkers)
        {
            logging.AddFilter(talker, LogLevel.Warning);
        }
    }
}

/// <summary>
/// Goes on with the host's trace where nobody listens to the worker's own spans, so that what a signal keeps of its request and what a failed
/// answer quotes are the operation id that Application Insights knows.
/// </summary>
internal sealed class TraceMiddleware : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using var activity = Activity.Current is null && ActivityContext.TryParse(context.TraceContext.TraceParent, null, out _)
            ? new Activity(context.FunctionDefinition.Name).SetParentId(context.TraceContext.TraceParent).Start()
            : null;
        await next(context);
    }
}

/// <summary>
/// Writes the figures that a call moved to the log before the call ends: the host takes log lines from running calls and drops all others,
/// those of a background thread among them, and an instance that has no more calls may go at any time.
/// </summary>
internal sealed class FigureMiddleware(MetricLines lines) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        finally
        {
            lines.Write();
        }
    }
}
