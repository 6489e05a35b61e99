using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Storage;

public sealed class CloudAppTests(NpmServices services)
{
    [Fact]
    public async Task Given_the_stores_of_Azure_when_a_pair_lives_from_its_start_to_sessions_then_all_is_as_on_one_machine()
    {
        await using var cloud = await CloudApp.StartAsync(services);
        await using var local = await TestApp.StartAsync();

        Assert.IsType<CosmosDocumentStore>(cloud.Get<IDocumentStore>());
        Assert.Equal(await LiveAsync(local), await LiveAsync(cloud));
    }

    /// <summary>Joined by HR, paired by hand, and on to the first sessions by links: what the owner sees, and all that was left behind.</summary>
    private static async Task<string> LiveAsync(TestApp app)
    {
        var id = await Hand.StartAsync(app);
        await Story.AnswerAsync(app, id, "ada", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, "ben", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, "ben", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes", "Meet \"ten\" people" } });
        await Story.AnswerAsync(app, id, "ada", AskKind.AgreeGoals, new { confirm = true });
        await Story.AnswerAsync(app, id, "ben", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "ada", AskKind.LogSession, new { outcome = "held", learnings = "Ask early." });
        Assert.Equal(Phase.Sessions, (await Given.StateAsync(app, id)).Phase);

        string[] paths =
        [
            $"/api/relationships/{id}",
            $"/api/relationships/{id}/timeline",
            "/api/programs",
            "/api/programs/buddies/relationships?phase=sessions&personId=ada",
            "/api/programs/buddies/enrollments",
            "/api/dead-letters",
        ];
        var seen = new List<string>();
        foreach (var path in paths)
        {
            seen.Add(Sorted((await Calls.GetAsync(app.Http, path)).Text));
        }

        // Each request by hand has an id of its own, and so has the relationship.
        return string.Join('\n', [.. seen, await Portrait.OfAsync(app, id)]).Replace(id, "rel", StringComparison.Ordinal);
    }

    private static string Sorted(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
}
