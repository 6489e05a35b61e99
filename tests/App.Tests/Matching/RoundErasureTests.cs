using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class RoundErasureTests
{
    private static readonly string[] Traces = ["cleo-9", "Cleopatra", "cleo9@example.com", "glockenspiel", "trombone"];

    [Fact]
    public async Task Given_somebody_in_rounds_matched_left_named_and_blocked_when_they_are_erased_then_nothing_is_left_and_the_rounds_keep_their_numbers()
    {
        await using var app = await TestApp.StartAsync();
        var (first, second) = await LiveAsync(app);
        Assert.All(Traces, trace => Assert.True(RawStore.Find(app, trace).Count > 0, $"The test leaves no {trace} to find."));

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/cleo-9", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.All(Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
        foreach (var (id, mentees) in new[] { (first, "4"), (second, "1") })
        {
            var round = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}");
            round.Is(200);
            Assert.Equal(mentees, round["mentees"]);
            Assert.Contains("erased-", round.Text, StringComparison.Ordinal);
            var proof = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/verify");
            Assert.Equal("false", proof["proven"]);
            Assert.Contains("erased", proof["faults"], StringComparison.Ordinal);
            Assert.Equal("true", proof["openingProven"]);
            var apart = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/why?mentorId=ada&menteeId=dora");
            apart.Is(409);
            Assert.Contains("changed by an erasure", apart["detail"], StringComparison.Ordinal);
            (await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/page?mentorId=ada&menteeId=dora")).Is(200);
        }

        // What is said of the others stays.
        Assert.Contains(Round.Pairs(await Calls.GetAsync(app.Http, $"{Round.Path}/{first}")), pair => pair.EndsWith("+dora", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_somebody_in_rounds_when_their_data_is_exported_then_they_get_what_the_rounds_saw_of_them_and_nothing_of_others()
    {
        await using var app = await TestApp.StartAsync();
        await LiveAsync(app);

        var export = await Calls.GetAsync(app.Http, "/api/people/cleo-9/export");

        export.Is(200);
        var data = export.Json.GetProperty("data");
        Assert.Equal(2, data.GetProperty("matchingRounds").GetArrayLength());

        // Two as the rounds saw her, and one match: that of the round that was committed.
        Assert.Equal(3, data.GetProperty("matchingRounds").EnumerateArray().Sum(round => round.GetProperty("entries").GetArrayLength()));
        Assert.Contains("relationshipId", data.GetProperty("matchingRounds").GetRawText(), StringComparison.Ordinal);
        var mentors = (await Calls.GetAsync(app.Http, "/api/people/ada/export")).Json.GetProperty("data").GetProperty("matchingRounds");
        Assert.Contains("relationshipId", mentors.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("glockenspiel", data.GetProperty("matchingRounds").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(1, data.GetProperty("blockedPairs").GetArrayLength());
        Assert.DoesNotContain("trombone", export.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("emil", data.GetProperty("blockedPairs").GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>Two rounds: one committed, in which Cleo is matched; and one that lies, in which others are named beside her.</summary>
    private static async Task<(string First, string Second)> LiveAsync(TestApp app)
    {
        await Round.PeopleAsync(app);
        (await Hr.PostAsync(app, Hr.Event(
            "enrolled",
            "cleo-9",
            1,
            ""","programId":"buddies","role":"mentee","profile":{"email":"cleo9@example.com","displayName":"Cleopatra","timeZone":"Europe/Berlin","languages":["en"],"skillsWanted":["glockenspiel"],"goals":["Play the glockenspiel"]}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "dora", 2, ""","profile":{"managerId":"cleo-9"}"""))).Is(202);
        (await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/emil/cleo-9", """{"reason":"They share a trombone."}""")).Is(201);
        await app.Get<Wishes>().SetAsync("buddies", "ada", MemberRole.Mentor, ["cleo-9"]);
        var first = await Round.RunAsync(
            app, """{"pinned":[{"mentorId":"ada","menteeId":"cleo-9"}],"notes":[{"menteeId":"cleo-9","note":"She plays the harp."},{"menteeId":"dora","note":"Cleopatra knows the way."}]}""");
        await Round.CommitAsync(app, first["id"]!);
        var second = await Round.RunAsync(app, """{"forbidden":[{"mentorId":"bea","menteeId":"cleo-9"}],"notes":[{"menteeId":"dora","note":"Ask Cleopatra."}]}""");
        return (first["id"]!, second["id"]!);
    }
}
