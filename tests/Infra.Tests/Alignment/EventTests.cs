using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>An alert that looks for a figure or an event that the app does not write would be silent for ever.</summary>
public sealed partial class EventTests
{
    private static readonly string Code = string.Concat(Source.App());

    [Fact]
    public async Task Every_figure_that_an_alert_looks_for_is_counted_by_the_app()
    {
        var figures = await NamesAsync("figures", "metric");
        Assert.NotEmpty(figures);
        Assert.DoesNotContain(figures, figure => !Code.Contains($"\"{figure}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_event_that_an_alert_looks_for_is_logged_by_the_app()
    {
        var events = await NamesAsync("events", "event");
        Assert.NotEmpty(events);
        Assert.DoesNotContain(events, name => !Code.Contains($"EventName = \"{name}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_function_that_an_alert_waits_for_is_one_of_the_apps()
    {
        var queries = await NamesAsync("otherAlerts", "query");
        var functions = queries.SelectMany(query => Function().Matches(query)).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(functions);
        Assert.DoesNotContain(functions, name => !Code.Contains($"[Function(nameof({name}))]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_app_is_told_to_write_its_figures_to_the_log() =>
        Assert.Contains("'Mentoring__Telemetry__MetricsToLog', 'true'", (await Template.NamedAsync("modules/functionapp.bicep")).Text, StringComparison.Ordinal);

    private static async Task<List<string>> NamesAsync(string alerts, string property) =>
    [
        .. (await Template.NamedAsync("modules/alerts.bicep")).Variable(alerts).EnumerateArray()
            .Select(alert => alert.GetProperty(property).GetString()!),
    ];

    [GeneratedRegex(@"'Functions\.(\w+)'")]
    private static partial Regex Function();
}
