using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>An alert that looks for a figure or an event that the app does not write would be silent for ever.</summary>
public sealed partial class EventTests
{
    private static readonly string Alerts = BicepFile.Named("modules/alerts.bicep").Text;

    private static readonly string Code = string.Concat(Source.App());

    [Fact]
    public void Every_figure_that_an_alert_looks_for_is_counted_by_the_app()
    {
        var figures = Figure().Matches(Alerts).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(figures);
        Assert.DoesNotContain(figures, figure => !Code.Contains($"\"{figure}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_event_that_an_alert_looks_for_is_logged_by_the_app()
    {
        var events = Event().Matches(Alerts).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(events);
        Assert.DoesNotContain(events, name => !Code.Contains($"EventName = \"{name}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_function_that_an_alert_waits_for_is_one_of_the_apps()
    {
        var functions = Function().Matches(Alerts).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(functions);
        Assert.DoesNotContain(functions, name => !Code.Contains($"[Function(nameof({name}))]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_app_is_told_to_write_its_figures_to_the_log() =>
        Assert.Contains("Mentoring__Telemetry__MetricsToLog: 'true'", BicepFile.Named("modules/functionapp.bicep").Text, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s+metric: '([\w.]+)'", RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\s+event: '(\w+)'", RegexOptions.Multiline)]
    private static partial Regex Event();

    [GeneratedRegex(@"'Functions\.(\w+)'")]
    private static partial Regex Function();
}
