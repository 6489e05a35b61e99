using System.Reflection;
using System.Text.Json;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.OpenApi;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Given_the_document_then_it_has_every_route_and_method_of_the_app_and_no_other()
    {
        await using var app = await TestApp.StartAsync();

        var document = await Calls.GetAsync(app.Anonymous, "/api/openapi.json");

        document.Is(200);
        Assert.Equal("3.1.0", document["openapi"]);
        var described = document.Json.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name} {path.Name}"));
        Assert.Equal(Routes().Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Given_the_document_then_its_references_lead_somewhere_and_its_path_parameters_are_described()
    {
        await using var app = await TestApp.StartAsync();
        var document = (await Calls.GetAsync(app.Anonymous, "/api/openapi.json")).Json;

        foreach (var reference in References(document))
        {
            var target = reference.TrimStart('#', '/').Split('/').Aggregate(document, (at, name) => at.GetProperty(name));
            Assert.Equal(JsonValueKind.Object, target.ValueKind);
        }

        var ids = new HashSet<string?>();
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var wanted = path.Name.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')).ToList();
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.True(ids.Add(operation.Value.GetProperty("operationId").GetString()), $"{operation.Name} {path.Name}: the operationId is not unique");
                var given = operation.Value.TryGetProperty("parameters", out var parameters)
                    ? parameters.EnumerateArray().Where(each => each.GetProperty("in").GetString() == "path").Select(each => each.GetProperty("name").GetString()!)
                    : [];
                Assert.Equal(wanted, given);
            }
        }
    }

    private static IEnumerable<string> Routes() =>
        from type in typeof(MentoringServices).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
        where method.GetCustomAttribute<FunctionAttribute>() is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null && trigger.Route!.StartsWith("api/", StringComparison.Ordinal)
        from verb in trigger.Methods!
        select $"{verb} /{trigger.Route!["api/".Length..]}";

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
