using System.Globalization;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// Writes the app's metrics to the log, one line a figure: <c>Metric mentoring.mails 3 {"kind":"proposal","outcome":"sent"}</c>. A query
/// over the log adds them up, so alerts need no collector. Only figures that moved are written.
/// </summary>
internal sealed class LoggedMetrics(ILogger logger) : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            // The framework's own metrics are many, and the host has them already; what each call to the store costs, the store tells.
            if (metric.MeterName == MentoringTelemetry.Name && metric.Unit != StoreMetrics.ChargeUnit)
            {
                Write(metric);
            }
        }

        return ExportResult.Success;
    }

    private void Write(Metric metric)
    {
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var value = ValueOf(metric.MetricType, point);
            if (value != 0 || metric.MetricType.IsGauge())
            {
                logger.LogInformation(
                    "Metric {Metric} {Value} {Tags}", metric.Name, value.ToString(CultureInfo.InvariantCulture), TagsOf(point.Tags));
            }
        }
    }

    /// <summary>A sum, a gauge, or the number of measurements that a histogram took.</summary>
    private static double ValueOf(MetricType type, in MetricPoint point) => type switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        MetricType.DoubleGauge => point.GetGaugeLastValueDouble(),
        _ => point.GetHistogramCount(),
    };

    private static string TagsOf(ReadOnlyTagCollection tags)
    {
        var parts = new List<string>();
        foreach (var (name, value) in tags)
        {
            parts.Add($"\"{name}\":\"{value}\"");
        }

        return $"{{{string.Join(',', parts)}}}";
    }
}
