using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;

namespace ServerlessMentoring.App.Tests.Storage;

public sealed class StoreLayoutTests
{
    [Fact]
    public void Every_collection_of_the_app_stands_in_the_layout_once()
    {
        var declared = typeof(StoreLayout).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType.IsSubclassOf(typeof(Collection)))
            .Select(field => ((Collection)field.GetValue(null)!).Name)
            .Distinct();

        Assert.Equal(declared.Order(StringComparer.Ordinal), StoreLayout.All.Select(collection => collection.Name).Order(StringComparer.Ordinal));
        Assert.Distinct(StoreLayout.All.Select(collection => collection.Name));
    }

    [Fact]
    public void A_name_has_lower_case_letters_and_dashes_only_so_that_it_ends_where_a_partition_begins() =>
        Assert.All(StoreLayout.All, collection => Assert.Matches("^[a-z]+(-[a-z]+)*$", collection.Name));

    [Fact]
    public void Every_container_has_collections() =>
        Assert.Equal(Enum.GetValues<StoreContainer>(), StoreLayout.All.Select(collection => collection.Container).Distinct().Order());

    /// <summary>An index costs with each write of an item that has the property, whoever asked for it.</summary>
    [Fact]
    public void No_collection_pays_for_an_index_that_only_its_neighbours_query()
    {
        var paid = from collection in StoreLayout.All
                   from neighbour in StoreLayout.All
                   where neighbour.Container == collection.Container
                   from property in neighbour.Compared.Except(collection.Compared)
                   where PropertiesOf(collection).Contains(property.Replace("[]", "", StringComparison.Ordinal))
                   select $"{collection.Name} has {property}, which {neighbour.Name} compares";
        Assert.Empty(paid);
    }

    [Fact]
    public void What_is_compared_is_a_property_of_the_documents() => Assert.All(
        StoreLayout.All,
        collection => Assert.Subset(
            PropertiesOf(collection), collection.Compared.Select(property => property.Replace("[]", "", StringComparison.Ordinal)).ToHashSet()));

    [Fact]
    public void The_architecture_says_what_lives_in_which_container()
    {
        var said = File.ReadLines(Repository.PathOf("docs/architecture.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 5 && Enum.GetValues<StoreContainer>().Any(container => cells[1] == $"`{CosmosContainers.NameOf(container)}`"))
            .SelectMany(cells => cells[3].Split(", ").Select(collection => $"{collection.Trim('`')} in {cells[1].Trim('`')}"));
        Assert.Equal(
            StoreLayout.All.Select(collection => $"{collection.Name} in {CosmosContainers.NameOf(collection.Container)}").Order(StringComparer.Ordinal),
            said.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Under these names data folders have rows. A collection that goes, or is renamed, brings its rows along, as the seven did that stood for
    /// what is due: <see cref="Local.OlderFolderTests"/>.
    /// </summary>
    [Fact]
    public void No_name_is_gone_that_rows_of_older_folders_stand_under() => Assert.Subset(
        StoreLayout.All.Select(collection => collection.Name).ToHashSet(),
        new HashSet<string>
        {
            "agendas", "blocked-pairs", "calendar-events", "choice-invitations", "dead-letters", "deliveries",
            "endings", "enrollments", "forgotten", "leads", "mail-troubles", "memberships", "notebook",
            "notebook-tallies", "notes", "people", "people-by-mail", "people-traces", "places", "program-versions", "programs", "receipts",
            "relationship-rows", "relationship-steps", "relationships", "rematch", "request-refs", "requests", "round-parts", "rounds",
            "seats", "session-details", "stories", "subscriptions", "week-figures", "wishes",
        });

    [Fact]
    public void Index_paths_are_in_the_notation_of_Cosmos() => Assert.Equal(
        ["/partition/?", "/value/health/?", "/value/people/[]/?", "/value/phase/?", "/value/wakeAt/?"], StoreLayout.IndexPathsOf(StoreContainer.Programs));

    private static HashSet<string> PropertiesOf(Collection collection)
    {
        var type = AppJson.Options.GetTypeInfo(collection.GetType().GetGenericArguments().Single());
        IEnumerable<string> kind = type.PolymorphismOptions is { TypeDiscriminatorPropertyName: var name } ? [name] : [];
        return [.. type.Properties.Select((JsonPropertyInfo property) => property.Name).Concat(kind)];
    }
}
