using System.Reflection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Tests.Storage;

public sealed class StoreLayoutTests
{
    [Fact]
    public void Every_collection_of_the_app_stands_in_the_layout_and_no_other()
    {
        var declared = typeof(StoreLayout).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Collection<>))
            .Select(field => (dynamic)field.GetValue(null)!)
            .Select(collection => $"{(string)collection.Name}, {((object?)collection.ExpiresAt is null ? "kept" : "expires")}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        var listed = StoreLayout.All
            .Select(layout => $"{layout.Name}, {(layout.Expires ? "expires" : "kept")}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(listed, declared);
    }

    [Fact]
    public void Index_paths_are_in_the_notation_of_Cosmos()
    {
        var rows = StoreLayout.All.Single(layout => layout.Name == "relationship-rows");
        Assert.Equal(["/partition/?", "/value/health/?", "/value/people/[]/?", "/value/phase/?", "/value/wakeAt/?"], rows.IndexPaths);
    }
}
