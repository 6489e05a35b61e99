using System.Text.RegularExpressions;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>A container for every collection, an index on whatever queries compare, and on nothing else; and every table.</summary>
public sealed partial class CollectionTests
{
    private static readonly string Text = BicepFile.Named("modules/cosmos.bicep").Text;

    [Fact]
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
}
