using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>Sends spans and metrics while the app runs, and what is left when it stops.</summary>
internal sealed class TelemetryExport(
    IOptions<TelemetryOptions> options, MetricLines lines, ILogger<TelemetryExport> logger, OtlpTarget? collector = null)
    : IHostedService, IDisposable
{
    // Ours, and what the framework measures of requests and of itself.
    private static readonly string[] Meters = [MentoringTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime"];

    private RequestSpans? _requests;
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public static ResourceBuilder Resource => ResourceBuilder.CreateDefault()
        .AddService("serverless-mentoring", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString())
        .AddEnvironmentVariableDetector();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (collector is not null)
        {
            _requests = new RequestSpans();
            _traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(Resource)
                .AddSource([MentoringTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http", .. options.Value.Sources])
                .AddProcessor(new PathlessSpans())
                .AddOtlpExporter(exporter => collector.Apply(exporter, "traces"))
                .Build();
        }

        if (collector is not null || options.Value.MetricsToLog)
        {
            _metrics = BuildMetrics();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _requests?.Dispose();
        _requests = null;
        _traces?.Dispose();
        _traces = null;
        _metrics?.Dispose();
        _metrics = null;
        lines.Reader = null;
    }

    private MeterProvider BuildMetrics()
    {
        var builder = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource).AddMeter([.. Meters, .. options.Value.Meters]);
        if (collector is not null)
        {
            builder.AddOtlpExporter((exporter, reader) =>
            {
                collector.Apply(exporter, "metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = Interval;
            });
        }

        if (options.Value.MetricsToLog)
        {
            // What was added since the last line: so that the lines of all instances, also of those that are gone, add up.
            var writer = new LoggedMetrics(logger);
            lines.Reader = options.Value.LinesOnDemand ? new BaseExportingMetricReader(writer) : new PeriodicExportingMetricReader(writer, Interval);
            lines.Reader.TemporalityPreference = MetricReaderTemporalityPreference.Delta;
            builder.AddReader(lines.Reader);
        }

        return builder.Build();
    }

    private int Interval => options.Value.IntervalSeconds * 1000;
}
