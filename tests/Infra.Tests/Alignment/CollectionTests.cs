using System.Text.RegularExpressions;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>A container for every collection, and an index on whatever queries compare.</summary>
public sealed partial class CollectionTests
{
    private static readonly string Text = BicepFile.Named("modules/cosmos.bicep").Text;

    [Fact]
    public void Every_collection_of_the_app_has_a_container()
    {
        var collections = Source.App().SelectMany(text => Collection().Matches(text)).Select(match => match.Groups[1].Value);
        Assert.Equal(collections.Order(), Container().Matches(Text).Select(match => match.Groups[1].Value).Order());
    }

    [Fact]
    public void Whatever_a_query_compares_has_an_index()
    {
        var compared = Source.App().SelectMany(text => Comparison().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(compared);
        Assert.DoesNotContain(compared, property => !Regex.IsMatch(Text, $@"'/value/{property}(/\[\])?/\?'"));
    }

    [GeneratedRegex(@"\bCollection<\w+> \w+ = new\(""([a-z-]+)""")]
    private static partial Regex Collection();

    [GeneratedRegex(@"Condition\.(?:Is|Has|Before)\(""(\w+)""")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"name: '([a-z-]+)'[,\s]+indexed:")]
    private static partial Regex Container();
}
