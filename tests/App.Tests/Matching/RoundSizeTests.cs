using System.Text.Json;
using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class RoundSizeTests
{
    [Fact]
    public async Task Given_five_thousand_departments_when_a_round_is_stored_then_no_document_is_larger_than_any_store_takes()
    {
        await using var app = await TestApp.StartAsync();
        await Relationships.Given.ProgramAsync(app, program => program with { Matching = program.Matching with { Audit = ["department"] } });
        foreach (var some in Enumerable.Range(0, 5000).Chunk(500))
        {
            (await Hr.PostAsync(app, $"[{string.Join(',', some.Select(Mentee))}]")).Is(202);
        }

        await app.QuietAsync();
        var run = await Round.RunAsync(app);
        run.Is(201);

        var audit = (await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/fairness")).Json.GetProperty("groups");
        Assert.Equal(5000, audit.GetArrayLength());
        Assert.All(RawStore.Find(app, run["id"]!), row => Assert.True(row.Length < 1_000_000, $"A row has {row.Length} characters."));
    }

    private static string Mentee(int number) => Hr.Event(
        "enrolled",
        $"m{number:D4}",
        1,
        JsonSerializer.Serialize(new { programId = "buddies", role = "mentee", profile = new { email = $"m{number}@example.com", displayName = $"M {number}", timeZone = "Etc/UTC", department = $"Team {number}" } })
            is var json ? $",{json[1..^1]}" : "");
}
