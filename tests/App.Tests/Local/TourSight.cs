using System.Net.Http.Json;
using System.Text.Json;

namespace ServerlessMentoring.App.Tests.Local;

/// <summary>The tour's relationships as the owner's API shows them.</summary>
internal sealed class TourSight
{
    /// <summary>The status of each, the latest last.</summary>
    public required IReadOnlyList<JsonElement> All { get; init; }

    /// <summary>The ids of the programs.</summary>
    public required IReadOnlyList<string> Programs { get; init; }

    /// <summary>The ids of all who are enrolled.</summary>
    public required IReadOnlyList<string> People { get; init; }

    public static async Task<TourSight> LookAsync(LocalStart app)
    {
        var all = new List<JsonElement>();
        var people = new List<string>();
        var programs = (await ListAsync(app, "programs")).Select(program => Text(program, "id")!).ToList();
        foreach (var program in programs)
        {
            people.AddRange((await ListAsync(app, $"programs/{program}/enrollments")).Select(enrollment => Text(enrollment, "personId")!));
            foreach (var row in (await ListAsync(app, $"programs/{program}/relationships")).OrderBy(row => row.GetProperty("createdAt").GetDateTimeOffset()))
            {
                all.Add(await app.Http.GetFromJsonAsync<JsonElement>($"/api/relationships/{Text(row, "id")}?code={LocalStart.FunctionKey}"));
            }
        }

        return new TourSight { All = all, Programs = programs, People = people };
    }

    /// <summary>The latest relationship of somebody.</summary>
    public JsonElement Of(string personId) => All.Last(each =>
        each.GetProperty("mentors").EnumerateArray().Concat(each.GetProperty("mentees").EnumerateArray()).Any(member => IdOf(member) == personId));

    public (string? Phase, string? Outcome, string? Reason) OutcomeOf(string personId)
    {
        var status = Of(personId);
        return (Text(status, "phase"), Text(status, "outcome"), Text(status, "outcomeReason"));
    }

    public void AssertHealth(string personId, string level, params string[] reasons)
    {
        var status = Of(personId);
        var given = status.GetProperty("healthReasons").ToString();
        Assert.Equal((personId, level), (personId, Text(status, "health")));
        Assert.All(reasons, reason => Assert.Contains(reason, given, StringComparison.Ordinal));
    }

    public static string? IdOf(JsonElement member) =>
        member.ValueKind == JsonValueKind.String ? member.GetString() : Text(member, "id") ?? Text(member, "personId");

    private static async Task<IEnumerable<JsonElement>> ListAsync(LocalStart app, string path)
    {
        var list = await app.Http.GetFromJsonAsync<JsonElement>($"/api/{path}?code={LocalStart.FunctionKey}");
        return list.GetProperty("items").EnumerateArray();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
