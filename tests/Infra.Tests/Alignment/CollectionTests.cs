using System.Text.Json;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>A container for every collection, an index on whatever queries compare, and on nothing else; and every table.</summary>
public sealed class CollectionTests
{
    [Fact]
    public async Task Every_collection_of_the_app_has_a_container_and_the_indexes_of_its_queries()
    {
        var wanted = StoreLayout.All.Select(layout => Line(layout.Name, layout.IndexPaths.Skip(1)));
        var made = (await Template.NamedAsync("modules/cosmos.bicep")).Variable("collections").EnumerateArray()
            .Select(collection => Line(collection.GetProperty("name").GetString()!, Texts(collection.GetProperty("indexed"))));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_container_has_the_partition_key_an_index_on_it_and_items_that_may_expire()
    {
        var template = await Template.NamedAsync("modules/cosmos.bicep");
        var container = template.Resources.Single(resource => resource.Symbol == "container");
        Assert.Equal("[length(variables('collections'))]", container.Find("copy.count")?.GetString());
        Assert.Equal([StoreLayout.PartitionKeyPath], Texts(container.Find("properties.resource.partitionKey.paths")!.Value));
        var indexed = container.Find("properties.resource.indexingPolicy.includedPaths")?.GetString();
        Assert.All(StoreLayout.All, layout => Assert.StartsWith(
            $"[map(concat(createArray('{layout.IndexPaths[0]}'), variables('collections')[copyIndex()].indexed),", indexed, StringComparison.Ordinal));
        Assert.Equal(-1, container.Find("properties.resource.defaultTtl")?.GetInt32());
    }

    [Fact]
    public async Task Every_table_of_the_app_is_made()
    {
        var template = await Template.NamedAsync("modules/storage.bicep");
        var table = template.Resources.Single(resource => resource.Symbol == "table");
        Assert.Equal("[length(variables('tables'))]", table.Find("copy.count")?.GetString());
        Assert.Equal(TableNames.All.Order(), Texts(template.Variable("tables")).Order());
    }

    private static string Line(string collection, IEnumerable<string> paths) => $"{collection}: {string.Join(' ', paths.Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
