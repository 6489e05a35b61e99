using System.Text.Json;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Matching;

/// <summary>Rounds of a small company, over HTTP: Ada teaches C# and takes two, Bea sells and takes one; Cleo, Dora and Emil learn.</summary>
internal static class Round
{
    public const string Path = "/api/programs/buddies/matches";

    public static async Task PeopleAsync(TestApp app, Func<ProgramDocument, ProgramDocument>? change = null)
    {
        await Given.ProgramAsync(app, change);
        await JoinAsync(app, "ada", "mentor", offers: "C#", capacity: 2);
        await JoinAsync(app, "bea", "mentor", offers: "Selling");
        await JoinAsync(app, "cleo", "mentee", wants: "C#");
        await JoinAsync(app, "dora", "mentee", wants: "Selling");
        await JoinAsync(app, "emil", "mentee", wants: "C#");
    }

    public static async Task JoinAsync(
        TestApp app, string id, string role, string? offers = null, string? wants = null, int capacity = 1, string program = "buddies", string department = "")
    {
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        var more = (offers is null ? "" : $$""","skillsOffered":["{{offers}}"]""") + (wants is null ? "" : $$""","skillsWanted":["{{wants}}"]""")
            + (department.Length == 0 ? "" : $$""","department":"{{department}}" """);
        (await Hr.PostAsync(app, Hr.Event(
            "enrolled",
            id,
            1,
            $$""","programId":"{{program}}","role":"{{role}}","profile":{"email":"{{id}}@example.com","displayName":"{{name}}","timeZone":"Europe/Berlin","languages":["en"],"capacity":{{capacity}}{{more}}}"""))).Is(202);
    }

    public static async Task<Answer> RunAsync(TestApp app, string body = "{}", string? key = null)
    {
        var run = key is null ? await Calls.PostAsync(app.Http, Path, body) : await Calls.PostAsync(app.Http, Path, body, ("Idempotency-Key", key));
        return run;
    }

    public static async Task<Answer> CommitAsync(TestApp app, string id, string body = "{}")
    {
        var commit = await Calls.PostAsync(app.Http, $"{Path}/{id}/commit", body);
        await app.QuietAsync();
        return commit;
    }

    /// <summary>The pairs of a round, as <c>mentor+mentee</c>, in order.</summary>
    public static IReadOnlyList<string> Pairs(Answer answer) => PairsIn(answer.Json.GetProperty("pairs"));

    /// <summary>What a commit started, as <c>mentor+mentee</c>, in order.</summary>
    public static IReadOnlyList<string> Started(Answer answer) => PairsIn(answer.Json.GetProperty("started"));

    /// <summary>What a commit refused, as <c>mentor+mentee: why</c>, in order.</summary>
    public static IReadOnlyList<string> Refused(Answer answer) =>
        [.. answer.Json.GetProperty("refused").EnumerateArray()
            .Select(each => $"{each.GetProperty("mentorId")}+{each.GetProperty("menteeId")}: {each.GetProperty("why")}").Order(StringComparer.Ordinal)];

    public static async Task<IReadOnlyList<string>> RelationshipsAsync(TestApp app, string query = "") =>
        [.. (await Calls.GetAsync(app.Http, "/api/programs/buddies/relationships" + query)).Json.GetProperty("items").EnumerateArray()
            .Select(row => $"{row.GetProperty("mentors")[0]}+{row.GetProperty("mentees")[0]}").Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> PairsIn(JsonElement list) =>
        [.. list.EnumerateArray().Select(pair => $"{pair.GetProperty("mentorId")}+{pair.GetProperty("menteeId")}").Order(StringComparer.Ordinal)];
}
