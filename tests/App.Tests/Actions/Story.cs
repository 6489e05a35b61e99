using System.Globalization;
using System.Net;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Tests.Actions;

/// <summary>Takes a pair through its phases by nothing but links.</summary>
internal static class Story
{
    public const string Zone = "Europe/Berlin";

    public static string Local(DateTimeOffset time) =>
        LocalTimes.ToLocal(time, Zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public static async Task<string> KickoffAsync(TestApp app, string mentor = "mentor", string mentee = "mentee", string request = "one")
    {
        var id = await Given.PairAsync(app, mentor, mentee, request);
        foreach (var person in new[] { mentor, mentee })
        {
            await AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        return id;
    }

    public static async Task<string> SessionsAsync(TestApp app)
    {
        var id = await KickoffAsync(app);
        await AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes", "Meet ten people" } });
        await AnswerAsync(app, id, "mentor", AskKind.AgreeGoals, new { confirm = true });
        await AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Local(app.Now.AddDays(1)), durationMinutes = 60 });
        await app.AdvanceDaysAsync(1.5);
        await AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held" });
        Assert.Equal(Phase.Sessions, (await Given.StateAsync(app, id)).Phase);
        return id;
    }

    public static async Task<Link.Answer> AnswerAsync(TestApp app, string id, string person, AskKind kind, object body)
    {
        var answer = await Link.PostJsonAsync(app, await Link.ToAskAsync(app, id, person, kind), body);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer;
    }
}
