using Microsoft.Extensions.Configuration;
using OpenTelemetry.Exporter;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// A collector that takes OTLP, from the standard's own settings. They are read from the app's configuration, where they may come from
/// anywhere, and not from the environment alone.
/// </summary>
/// <param name="Endpoint"><c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</param>
/// <param name="Protocol"><c>OTEL_EXPORTER_OTLP_PROTOCOL</c>: <c>grpc</c>, the default, or <c>http/protobuf</c>.</param>
/// <param name="Headers"><c>OTEL_EXPORTER_OTLP_HEADERS</c>.</param>
internal sealed record OtlpTarget(Uri Endpoint, OtlpExportProtocol Protocol, string? Headers)
{
    /// <summary>The collector that is set up; null when there is none.</summary>
    public static OtlpTarget? Of(IConfiguration configuration) =>
        Uri.TryCreate(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"], UriKind.Absolute, out var endpoint)
            ? new OtlpTarget(
                endpoint,
                configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] == "http/protobuf" ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc,
                configuration["OTEL_EXPORTER_OTLP_HEADERS"])
            : null;

    /// <summary>Points an exporter at it.</summary>
    /// <param name="options">The exporter's options.</param>
    /// <param name="signal"><c>traces</c>, <c>metrics</c> or <c>logs</c>.</param>
    public void Apply(OtlpExporterOptions options, string signal)
    {
        options.Protocol = Protocol;
        options.Headers = Headers ?? options.Headers;
        options.Endpoint = Protocol == OtlpExportProtocol.HttpProtobuf ? new Uri($"{Endpoint.ToString().TrimEnd('/')}/v1/{signal}") : Endpoint;
    }
}
