using System.Text.Json;
using ServerlessMentoring.App;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.Infra.Tests.Templates;

namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>The containers of all collections, an index on whatever queries compare, and on nothing else; and every table.</summary>
public sealed class CollectionTests
{
    [Fact]
    public async Task Every_container_of_the_app_is_made_with_the_indexes_of_its_collections_queries()
    {
        var wanted = Enum.GetValues<StoreContainer>().Select(container => Line(CosmosContainers.NameOf(container), StoreLayout.IndexPathsOf(container).Skip(1)));
        var made = (await Template.NamedAsync("modules/cosmos.bicep")).Variable("containers").EnumerateArray()
            .Select(container => Line(container.GetProperty("name").GetString()!, Texts(container.GetProperty("indexed"))))
            .ToList();
        Assert.Equal(wanted.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
        Assert.InRange(made.Count, 1, 12);
    }

    [Fact]
    public async Task Every_container_has_the_partition_key_an_index_on_it_and_items_that_may_expire()
    {
        var template = await Template.NamedAsync("modules/cosmos.bicep");
        var container = template.Resources.Single(resource => resource.Symbol == "container");
        Assert.Equal("[length(variables('containers'))]", container.Find("copy.count")?.GetString());
        Assert.Equal([CosmosContainers.PartitionKeyPath], Texts(container.Find("properties.resource.partitionKey.paths")!.Value));
        var indexed = container.Find("properties.resource.indexingPolicy.includedPaths")?.GetString();
        Assert.All(Enum.GetValues<StoreContainer>(), each => Assert.StartsWith(
            $"[map(concat(createArray('{StoreLayout.IndexPathsOf(each)[0]}'), variables('containers')[copyIndex()].indexed),", indexed, StringComparison.Ordinal));
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

    private static string Line(string container, IEnumerable<string> paths) => $"{container}: {string.Join(' ', paths.Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
