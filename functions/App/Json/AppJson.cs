using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Subscriptions;
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
    private static readonly JsonDerivedType[] DueKinds =
    [
        Kind<DueDelivery>(),
        Kind<DutyEntry>(),
        Kind<DutyRoll>(),
        Kind<DirectoryWish>(),
        Kind<ErasureTask>(),
        Kind<Leaver>(),
        Kind<PersonNudges>(),
        Kind<RequestDue>(),
        Kind<UnfinishedWork>(),
        Kind<WaitingEvent>(),
    ];

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
            foreach (var kind in DueKinds)
            {
                contract.PolymorphismOptions.DerivedTypes.Add(kind);
            }
        }
    }

    private static JsonDerivedType Kind<T>()
        where T : DueEntry, IDueKind => new(typeof(T), T.Kind);
}
