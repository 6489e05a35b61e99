using System.Diagnostics.Metrics;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Telemetry;

public sealed class ExportTests
{
    [Fact]
    public async Task Given_a_collector_then_it_gets_traces_metrics_and_logs_and_no_token_and_no_address()
    {
        await using var collector = await Collector.StartAsync();
        string path;
        await using (var app = await TestApp.StartAsync(settings: [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]))
        {
            var id = await Given.PairAsync(app);
            path = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
            Assert.Equal(System.Net.HttpStatusCode.OK, (await Link.PostJsonAsync(app, path, new { answer = "accept" })).Status);
            app.Get<ILogger<ExportTests>>().LogWarning("A log line for the collector");
        }

        var token = path.Split('/')[^1];
        Assert.Contains("act/{token}", collector.TextOf("traces"), StringComparison.Ordinal);
        Assert.Contains("relationship step", collector.TextOf("traces"), StringComparison.Ordinal);
        Assert.Contains("mentoring.steps", collector.TextOf("metrics"), StringComparison.Ordinal);
        Assert.Contains("durable.actions", collector.TextOf("metrics"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", collector.TextOf("metrics"), StringComparison.Ordinal);
        Assert.Contains("A log line for the collector", collector.TextOf("logs"), StringComparison.Ordinal);
        foreach (var signal in new[] { "traces", "metrics", "logs" })
        {
            Assert.Contains("serverless-mentoring", collector.TextOf(signal), StringComparison.Ordinal);
            Assert.DoesNotContain(token, collector.TextOf(signal), StringComparison.Ordinal);
            Assert.DoesNotContain("@example.com", collector.TextOf(signal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_Application_Insights_then_it_gets_spans_and_metrics_and_neither_the_requests_nor_the_log_that_the_host_sends()
    {
        await using var insights = await Collector.StartAsync();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(
            "APPLICATIONINSIGHTS_CONNECTION_STRING", $"InstrumentationKey={Guid.NewGuid()};IngestionEndpoint={insights.Address}/")]).Build();
        string path;
        await using (var app = await TestApp.StartAsync(builder => builder.Services
            .AddApplicationInsights(settings)

            // It would send some traces of each second and leave others out.
            .Configure<AzureMonitorExporterOptions>(options => (options.SamplingRatio, options.TracesPerSecond) = (1, null))))
        {
            var id = await Given.PairAsync(app);
            path = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
            Assert.Equal(System.Net.HttpStatusCode.OK, (await Link.PostJsonAsync(app, path, new { answer = "accept" })).Status);
            app.Get<ILogger<ExportTests>>().LogWarning("A log line for the host");
        }

        var sent = insights.TextOf("track");
        Assert.Contains("relationship step", sent, StringComparison.Ordinal);
        Assert.Contains("mentoring.steps", sent, StringComparison.Ordinal);
        Assert.Contains("serverless-mentoring", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("act/", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("A log line for the host", sent, StringComparison.Ordinal);
        Assert.DoesNotContain(path.Split('/')[^1], sent, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.com", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_no_setting_then_nothing_is_listened_to()
    {
        await using var app = await TestApp.StartAsync();
        Assert.Null(app.Host.Services.GetService<OpenTelemetry.Trace.TracerProvider>());
        Assert.Null(app.Host.Services.GetService<MeterProvider>());
        Assert.Null(app.Host.Services.GetService<LoggerProvider>());
    }

    [Fact]
    public async Task Given_metrics_go_to_the_log_then_each_figure_that_moved_is_a_line()
    {
        var lines = new LogLines();
        await using (var app = await TestApp.StartAsync(
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Information);
                builder.Logging.AddProvider(lines);
            },
            settings: [("Mentoring:Telemetry:MetricsToLog", "true")]))
        {
            CountOwn(app, "test.moved");
        }

        Assert.Contains("Metric test.moved 2 {\"kind\":\"proposal\"}", lines.All);
        Assert.DoesNotContain(lines.All, line => line.StartsWith("Metric mentoring.dead_letters", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_a_host_that_takes_lines_of_calls_only_then_calls_write_them_and_each_figure_once()
    {
        var lines = new LogLines();
        await using (var app = await TestApp.StartAsync(
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Information);
                builder.Logging.AddProvider(lines);
                builder.Services.Configure<TelemetryOptions>(options => options.LinesOnDemand = true);
            },
            settings: [("Mentoring:Telemetry:MetricsToLog", "true")]))
        {
            CountOwn(app, "test.figure");
            Assert.DoesNotContain(lines.All, line => line.StartsWith("Metric ", StringComparison.Ordinal));
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(app.Get<MetricLines>().Write)));
            Assert.Single(lines.All, "Metric test.figure 2 {\"kind\":\"proposal\"}");
        }

        Assert.Single(lines.All, line => line.StartsWith("Metric test.figure", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_an_interval_that_makes_no_sense_then_the_app_does_not_start()
    {
        var exception = Assert.ThrowsAny<Exception>(() =>
            TestApp.StartAsync(settings: [("Mentoring:Telemetry:IntervalSeconds", "0")]).GetAwaiter().GetResult());
        Assert.Contains("Mentoring:Telemetry:IntervalSeconds must be from 1 to 3600", exception.Message, StringComparison.Ordinal);
    }

    // A figure that no other test of this process moves: exporters listen to all meters of the name.
    private static void CountOwn(TestApp app, string name) =>
        app.Get<IMeterFactory>().Create(MentoringTelemetry.Name).CreateCounter<long>(name).Add(2, new KeyValuePair<string, object?>("kind", "proposal"));
}
