using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>A table for each that the app reads and writes.</summary>
public sealed partial class TableTests
{
    [Fact]
    public void Every_table_of_the_app_is_made() =>
        Assert.Equal(
            Constant().Matches(Repository.Read("functions", "App", "Storage", "Tables", "TableNames.cs")).Select(match => match.Groups[1].Value).Order(),
            Made(BicepFile.Named("modules/storage.bicep").Text).Order());

    [Fact]
    public void A_table_that_is_not_made_would_be_seen() => Assert.Equal(["a", "b"], Made("var tables = [\n  'a'\n  'b'\n]\n\nvar x = 'c'\n"));

    private static IEnumerable<string> Made(string text) =>
        Quoted().Matches(List().Match(text).Value).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"const string \w+ = ""(\w+)""")]
    private static partial Regex Constant();

    [GeneratedRegex(@"var tables = \[[^\]]*\]")]
    private static partial Regex List();

    [GeneratedRegex(@"'(\w+)'")]
    private static partial Regex Quoted();
}
