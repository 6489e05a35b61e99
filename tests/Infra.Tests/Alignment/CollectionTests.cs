using System.Text.RegularExpressions;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>A container for every collection, with an index on what its queries compare and on nothing else.</summary>
public sealed partial class CollectionTests
{
    [Fact]
    public void Every_collection_has_a_container_with_the_indexes_that_its_queries_need() =>
        Assert.Equal(
            StoreLayout.All.Select(layout => $"{layout.Name}: {string.Join(' ', layout.IndexPaths.Order())}").Order(),
            Containers(BicepFile.Named("modules/cosmos.bicep").Text).Order());

    [Fact]
    public void A_container_without_its_index_would_be_seen() =>
        Assert.Equal(
            ["a: /partition/?", "b: /partition/? /value/x/?"],
            Containers("var collections = [\n  { name: 'a', indexed: [] }\n  {\n    name: 'b'\n    indexed: ['/value/x/?']\n  }\n]\n"));

    private static IEnumerable<string> Containers(string text)
    {
        var list = text[text.IndexOf("var collections = [", StringComparison.Ordinal)..];
        list = list[..list.IndexOf("\n]", StringComparison.Ordinal)];
        foreach (Match match in Entry().Matches(list))
        {
            var paths = Quoted().Matches(match.Groups["indexed"].Value).Select(path => path.Groups[1].Value);
            yield return $"{match.Groups["name"].Value}: {string.Join(' ', paths.Append("/partition/?").Order())}";
        }
    }

    [GeneratedRegex(@"name: '(?<name>[^']+)'[,\s]+indexed: \[(?<indexed>(?:'[^']*'|[^\]'])*)\]")]
    private static partial Regex Entry();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
