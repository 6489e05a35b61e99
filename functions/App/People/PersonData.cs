using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People;

/// <summary>The person: what HR, the person and the directory say, and where else their id stands.</summary>
public sealed class PersonData(PersonStore people) : IPersonalData
{
    /// <inheritdoc />
    public string Name => "person";

    /// <inheritdoc />
    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await people.GetAsync(personId, cancellation) is { } person ? JsonSerializer.SerializeToNode(person, AppJson.TypeOf<Person>()) : null;

    /// <inheritdoc />
    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => people.ForgetAsync(erasure.PersonId, cancellation);
}
