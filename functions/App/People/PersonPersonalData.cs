using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People;

/// <summary>The person: what HR, the person and the directory say, and where else their id stands.</summary>
public sealed class PersonPersonalData(PersonStore people) : IPersonalData
{
    public string Name => "person";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await people.GetAsync(personId, cancellation) is { } person ? JsonSerializer.SerializeToNode(person, AppJson.TypeOf<Person>()) : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => people.ForgetAsync(erasure.PersonId, cancellation);
}
