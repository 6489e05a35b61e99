using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// Traces, metrics and logs by OpenTelemetry. Each capability owns a class of metrics beside its code; this only sends them.
/// Without a setting nothing is sent and nothing is listened to.
/// </summary>
internal static class TelemetryServices
{
    /// <summary>Adds what the settings ask for.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddSingleton<MetricLines>();
        services.AddOptions<TelemetryOptions>()
            .Bind(configuration.GetSection(TelemetryOptions.Section))
            .Validate(options => options.IntervalSeconds is >= 1 and <= 3600, "Mentoring:Telemetry:IntervalSeconds must be from 1 to 3600.")
            .ValidateOnStart();

        if (configuration.HasCollector())
        {
            AddCollector(services);
        }

        if (configuration.GetSection(TelemetryOptions.Section).GetValue<bool>(nameof(TelemetryOptions.MetricsToLog)))
        {
            services.AddOpenTelemetry().WithMetrics(metrics => metrics
                .AddMeter(MentoringTelemetry.Name)
                .AddReader(provider => provider.GetRequiredService<MetricLines>().Open()));
        }

        return services;
    }

    /// <summary>Whether a collector is named, by the standard's own settings. The exporter reads them all from the app's configuration.</summary>
    public static bool HasCollector(this IConfiguration configuration) => !string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);

    /// <summary>Says who sends; the standard's own settings outrank it.</summary>
    public static void Describe(ResourceBuilder resource) => resource
        .AddService("serverless-mentoring", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString())
        .AddEnvironmentVariableDetector();

    private static void AddCollector(IServiceCollection services)
    {
        services.AddOptions<MetricReaderOptions>().Configure<IOptions<TelemetryOptions>>((reader, telemetry) =>
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = telemetry.Value.IntervalSeconds * 1000);
        services.AddOpenTelemetry()
            .ConfigureResource(Describe)
            .WithTracing(traces => traces
                .AddSource(MentoringTelemetry.Name)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()

                // Whatever a caller says of its own trace: the Functions host marks none of its own as sampled.
                .SetSampler(new AlwaysOnSampler())
                .AddProcessor(new PathlessSpans()))
            .WithMetrics(metrics => metrics.AddMeter(MentoringTelemetry.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .UseOtlpExporter();
    }
}
