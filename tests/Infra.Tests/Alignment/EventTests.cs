using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>An alert that looks for an event that nobody logs would be silent for ever.</summary>
public sealed partial class EventTests
{
    [Fact]
    public void Every_event_that_an_alert_looks_for_is_logged_by_the_app()
    {
        var looksFor = AlertEvent().Matches(BicepFile.Named("modules/alerts.bicep").Text).Select(match => match.Groups[1].Value).ToList();
        var logged = Repository.Files(Path.Combine("functions", "App"), "*.cs")
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => LoggedEvent().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value);
        Assert.NotEmpty(looksFor);
        Assert.Empty(looksFor.Except(logged));
    }

    [GeneratedRegex(@"^\s+event: '(\w+)'", RegexOptions.Multiline)]
    private static partial Regex AlertEvent();

    [GeneratedRegex(@"EventName = ""(\w+)""")]
    private static partial Regex LoggedEvent();
}
