using System.Diagnostics;
using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// What the worker adds to what the Functions host sends to Application Insights. The host has the requests and the log, by which alerts find
/// what they look for; so neither is sent from here, and the host stays in its own mode of telemetry.
/// </summary>
internal static class ApplicationInsights
{
    /// <summary>
    /// Sends the app's spans, its calls to others and its metrics to where the host sends, unless a collector is named, which then has them.
    /// </summary>
    public static IServiceCollection AddApplicationInsights(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.HasCollector() || configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is not { Length: > 0 } connection)
        {
            return services;
        }

        // By this schema the worker's span of a call is a part of the host's request; by the first one it would be a second request.
        services.Configure<WorkerOptions>(options => options.Capabilities["WorkerOpenTelemetrySchemaVersion"] = "1.37.0");
        services.Configure<AzureMonitorExporterOptions>(options =>
        {
            options.ConnectionString = connection;

            // The host has these.
            options.EnablePerformanceCounters = false;
        });
        if (configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]?.Contains("Authorization=AAD", StringComparison.OrdinalIgnoreCase) == true)
        {
            services.AddAzureIdentity();
            services.AddOptions<AzureMonitorExporterOptions>().Configure<TokenCredential>((options, credential) => options.Credential = credential);
        }

        services.AddOpenTelemetry()
            .ConfigureResource(TelemetryServices.Describe)
            .WithTracing(traces => traces
                .AddSource(MentoringTelemetry.Name)
                .AddHttpClientInstrumentation()
                .AddProcessor(new PathlessSpans())
                .AddAzureMonitorTraceExporter())
            .WithMetrics(metrics => metrics.AddMeter(MentoringTelemetry.Name).AddAzureMonitorMetricExporter());
        return services;
    }
}

/// <summary>
/// Takes addresses out of spans: a path of ours can hold a link's token, and a path of Graph somebody's mail address. The route stays,
/// which says all that is needed.
/// </summary>
internal sealed class PathlessSpans : BaseProcessor<Activity>
{
    private static readonly string[] Secretive = ["url.path", "url.query", "url.full", "http.url", "http.target"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Secretive)
        {
            data.SetTag(tag, null);
        }
    }
}
