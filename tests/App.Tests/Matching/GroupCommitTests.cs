using System.Text.Json;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class GroupCommitTests
{
    private const string Path = "/api/programs/circle/matches";

    [Fact]
    public async Task Given_a_round_of_groups_when_one_member_has_left_before_the_commit_then_the_group_starts_once_without_them()
    {
        await using var app = await TestApp.StartAsync();
        var run = await RunAsync(app, least: 2);
        (await Hr.PostAsync(app, Hr.Withdrawn("cleo", 5, "circle"))).Is(202);
        await app.QuietAsync();

        var commits = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Calls.PostAsync(app.Http, $"{Path}/{run["id"]}/commit", """{"notes":[{"menteeId":"dora","note":"Bring cake."}]}""")));
        await app.QuietAsync();

        Assert.All(commits, commit => Assert.Equal(commits[0].Text, commit.Text));
        var started = Assert.Single(commits[0].Json.GetProperty("started").EnumerateArray());
        Assert.Equal(["dora", "emil", "fay"], Ids(started, "menteeIds"));
        var row = Assert.Single((await Calls.GetAsync(app.Http, "/api/programs/circle/relationships")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(["dora", "emil", "fay"], Ids(row, "mentees"));
        Assert.Contains(app.Outbox.From(0), sent => sent.Mail.To == "fay@example.com" && sent.Mail.Text.Contains("Bring cake.", StringComparison.Ordinal));
        Assert.Equal("true", (await Calls.GetAsync(app.Http, $"{Path}/{run["id"]}/verify"))["proven"]);
        (await Calls.GetAsync(app.Http, $"{Path}/{run["id"]}/page")).Is(200);
    }

    [Fact]
    public async Task Given_more_notes_than_a_group_takes_then_they_are_refused_and_none_is_dropped()
    {
        await using var app = await TestApp.StartAsync();
        await RunAsync(app, least: 2);
        await Round.JoinAsync(app, "gus", "mentee", wants: "C#", program: "circle", department: "Art");
        await Round.JoinAsync(app, "hal", "mentee", wants: "C#", program: "circle", department: "Press");
        var notes = $$"""{"notes":[{{string.Join(',', new[] { "cleo", "dora", "emil", "fay", "gus", "hal" }.Select(id => $$"""{"menteeId":"{{id}}","note":"Hello."}"""))}}]}""";

        var run = await Calls.PostAsync(app.Http, Path, notes);
        var plain = await Calls.PostAsync(app.Http, Path, "{}");
        var commit = await Calls.PostAsync(app.Http, $"{Path}/{plain["id"]}/commit", notes);

        run.Is(400);
        Assert.Equal(["notes[0].menteeId must be in a group with at most 5 notes"], run.Faults);
        commit.Is(400);
        Assert.Equal(run.Faults, commit.Faults);
    }

    [Fact]
    public async Task Given_a_round_of_groups_when_too_few_are_left_or_the_mentor_is_gone_then_it_is_refused_with_the_reason()
    {
        await using var app = await TestApp.StartAsync();
        var run = await RunAsync(app, least: 4);
        (await Hr.PostAsync(app, Hr.Withdrawn("cleo", 5, "circle"))).Is(202);
        await app.QuietAsync();

        var commit = await Calls.PostAsync(app.Http, $"{Path}/{run["id"]}/commit", "{}");

        commit.Is(200);
        var refused = Assert.Single(commit.Json.GetProperty("refused").EnumerateArray());
        Assert.Equal("Too few of its mentees can still take part.", refused.GetProperty("why").GetString());
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/programs/circle/relationships")).Json.GetProperty("items").EnumerateArray());
    }

    private static async Task<Answer> RunAsync(TestApp app, int least)
    {
        var json = ProgramJsonOf.Group("circle", program => program with
        {
            Matching = program.Matching with { GroupSize = new GroupSize(least, 8), Floor = 0, Rules = new MatchingRules() },
        });
        (await Calls.PutAsync(app.Http, "/api/programs/circle", json)).Is(201);
        await Round.JoinAsync(app, "ada", "mentor", offers: "C#", program: "circle");
        foreach (var (mentee, department) in new[] { ("cleo", "Sales"), ("dora", "Legal"), ("emil", "IT"), ("fay", "Design") })
        {
            await Round.JoinAsync(app, mentee, "mentee", wants: "C#", program: "circle", department: department);
        }

        var run = await Calls.PostAsync(app.Http, Path, "{}");
        run.Is(201);
        var group = Assert.Single(run.Json.GetProperty("groups").EnumerateArray());
        Assert.Equal(["cleo", "dora", "emil", "fay"], Ids(group, "menteeIds"));
        return run;
    }

    private static IReadOnlyList<string> Ids(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal)];
}
