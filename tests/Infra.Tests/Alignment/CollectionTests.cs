using System.Text.RegularExpressions;
using ServerlessMentoring.App.Storage;
<<<<<<< HEAD
using ServerlessMentoring.App.Storage.Tables;
=======
>>>>>>> infra-strict
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

<<<<<<< HEAD
/// <summary>A container for every collection, an index on whatever queries compare, and on nothing else; and every table.</summary>
=======
/// <summary>A container for every collection, with an index on what its queries compare and on nothing else.</summary>
>>>>>>> infra-strict
public sealed partial class CollectionTests
{
    [Fact]
    public void Every_collection_has_a_container_with_the_indexes_that_its_queries_need() =>
        Assert.Equal(
            StoreLayout.All.Select(layout => $"{layout.Name}: {string.Join(' ', layout.IndexPaths.Order())}").Order(),
            Containers(BicepFile.Named("modules/cosmos.bicep").Text).Order());

    [Fact]
<<<<<<< HEAD
    public void Every_collection_of_the_app_has_a_container_and_the_indexes_of_its_queries()
    {
        var wanted = StoreLayout.All.Select(layout => $"{layout.Name}: {string.Join(' ', layout.IndexPaths.Skip(1).Order(StringComparer.Ordinal))}");
        var made = Container().Matches(Text).Select(container =>
            $"{container.Groups[1].Value}: {string.Join(' ', Quoted().Matches(container.Groups[2].Value).Select(path => path.Groups[1].Value).Order(StringComparer.Ordinal))}");
        Assert.Equal(wanted.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_container_has_the_partition_key_an_index_on_it_and_items_that_may_expire()
    {
        Assert.Contains($"'{StoreLayout.PartitionKeyPath}'", Text, StringComparison.Ordinal);
        Assert.All(StoreLayout.All, layout => Assert.Contains($"concat(['{layout.IndexPaths[0]}'], collection.indexed)", Text, StringComparison.Ordinal));
        Assert.Contains("defaultTtl: -1", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_of_the_app_is_made()
    {
        var tables = Tables().Match(BicepFile.Named("modules/storage.bicep").Text).Groups[1].Value;
        Assert.Equal(TableNames.All.Order(), Quoted().Matches(tables).Select(name => name.Groups[1].Value).Order());
    }

    [GeneratedRegex(@"name: '([a-z-]+)'[,\s]+indexed: \[([^\n]*)\]")]
    private static partial Regex Container();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"var tables = \[([^\]]*)\]")]
    private static partial Regex Tables();
=======
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
>>>>>>> infra-strict
}
