using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// Traces, metrics and logs by OpenTelemetry. Each capability owns a class of metrics beside its code; this only sends them.
/// Without a setting nothing is sent and nothing is listened to.
/// </summary>
internal static class TelemetryServices
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddOptions<TelemetryOptions>()
            .Bind(configuration.GetSection(TelemetryOptions.Section))
            .Validate(options => options.IntervalSeconds is >= 1 and <= 3600, "Mentoring:Telemetry:IntervalSeconds must be from 1 to 3600.")
            .ValidateOnStart();

        if (OtlpTarget.Of(configuration) is { } collector)
        {
            services.AddSingleton(collector);
            services.AddLogging(logging => logging.AddOpenTelemetry(logs =>
            {
                logs.IncludeScopes = false;
                logs.SetResourceBuilder(TelemetryExport.Resource);
                logs.AddOtlpExporter(options => collector.Apply(options, "logs"));
            }));
        }

        services.AddSingleton<MetricLines>();
        services.AddHostedService<TelemetryExport>();
        return services;
    }
}
