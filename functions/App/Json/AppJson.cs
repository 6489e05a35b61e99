using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Json;

/// <summary>
/// The one JSON dialect of the app, for stores and for the API: camelCase, enums as words, nothing for null, generated code only.
/// A type that is missing in <see cref="AppJsonContext"/> fails at its first use.
/// </summary>
public static class AppJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The generated contract of a type.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                AppJsonContext.Default,
                RelationshipJson.Default,
                PersonJson.Default,
                ProgramJson.Default).WithAddedModifier(WithKinds),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void WithKinds(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(DueEntry))
        {
            contract.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
            foreach (var kind in StoreLayout.DueKinds)
            {
                contract.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind.Type, kind.Name));
            }
        }
    }
}
