using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.RelationshipsApi;

/// <summary>Relationships put together by hand, over HTTP.</summary>
internal static class Hand
{
    public const string Path = "/api/programs/buddies/relationships";

    public static string Body(string mentor = "ada", string mentee = "ben", string reason = "Ada knows the way.") =>
        $$"""{"mentorIds":["{{mentor}}"],"menteeIds":["{{mentee}}"],"reason":"{{reason}}"}""";

    /// <summary>A program with Ada as mentor of one place, and Ben and Cleo as mentees.</summary>
    public static async Task PeopleAsync(TestApp app)
    {
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentor"));
        await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"capacity":1}"""));
        await Hr.PostAsync(app, Hr.Enrolled("ben", "mentee"));
        await Hr.PostAsync(app, Hr.Enrolled("cleo", "mentee"));
    }

    public static async Task<string> StartAsync(TestApp app)
    {
        await PeopleAsync(app);
        var started = await Calls.PostAsync(app.Http, Path, Body());
        started.Is(201);
        await app.QuietAsync();
        return started["id"]!;
    }
}
