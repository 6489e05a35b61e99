using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Subscriptions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.DataProtection;

/// <summary>
/// Somebody who has left traces everywhere: mentee of a pair and of a group, manager of others, with words of their own and words of others about
/// them, with mails that bounced and events that could not be applied.
/// </summary>
internal sealed record RichLife(string PairId, string GroupId)
{
    public const string Person = "quirin-7";

    // Another person, whose id only begins like theirs.
    public const string Neighbour = "quirin-70";

    public const string Mail = "quirin.zebedee@example.com";

    /// <summary>What must be found nowhere: ids, names, addresses, and what the person wrote.</summary>
    public static readonly string[] Traces = [Person, "Quirin", "Zebedee", Mail, "flugelhorn", "oboe", "bassoon", "celesta", "glockenspiel"];

    public static async Task<RichLife> LiveAsync(TestApp app)
    {
        (await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"))).Is(201);
        var group = ProgramJsonOf.Group("circle", program => program with
        {
            Matching = program.Matching with { GroupSize = new GroupSize(2, 5) },
        });
        (await Calls.PutAsync(app.Http, "/api/programs/circle", group)).Is(201);

        // Nobody listens there, so that everything waits to be sent.
        await Subscribing.RegisterAsync(app, "http://127.0.0.1:1/hook");
        await JoinAsync(app, Person, "Quirin Zebedee", Mail, "buddies", "mentee");
        await JoinAsync(app, Person, "Quirin Zebedee", Mail, "circle", "mentee", 2);
        foreach (var mentee in new[] { Neighbour, "cleo", "dora" })
        {
            await JoinAsync(app, mentee, mentee, $"{mentee}@example.com", "circle", "mentee");
        }

        await JoinAsync(app, "ada", "Ada", "ada@example.com", "buddies", "mentor");
        await JoinAsync(app, "ada", "Ada", "ada@example.com", "circle", "mentor", 2);
        await Hr.PostAsync(app, Hr.Event("updated", "cleo", 3, $$""","profile":{"managerId":"{{Person}}"}"""));

        var pair = await StartAsync(app, "buddies", ["ada"], [Person], "Quirin wants to meet people.");
        var circle = await StartAsync(app, "circle", ["ada"], [Person, Neighbour, "cleo", "dora"], "Zebedee and the others think alike.");
        await LiveGroupAsync(app, circle);
        await LivePairAsync(app, pair);
        await LeaveLooseEndsAsync(app, pair);
        return new RichLife(pair, circle);
    }

    private static async Task JoinAsync(TestApp app, string id, string name, string mail, string program, string role, long version = 1)
    {
        var more = $$""","programId":"{{program}}","role":"{{role}}","profile":{"email":"{{mail}}","displayName":"{{name}}","timeZone":"Europe/Berlin","capacity":3,"about":"Plays the celesta."}""";
        (await Hr.PostAsync(app, Hr.Event("enrolled", id, version, id == Person ? more : more.Replace(",\"about\":\"Plays the celesta.\"", "")))).Is(202);
    }

    private static async Task<string> StartAsync(TestApp app, string program, string[] mentors, string[] mentees, string reason)
    {
        var body = $$"""{"mentorIds":["{{string.Join("\",\"", mentors)}}"],"menteeIds":["{{string.Join("\",\"", mentees)}}"],"reason":"{{reason}}"}""";
        var started = await Calls.PostAsync(app.Http, $"/api/programs/{program}/relationships", body);
        started.Is(201);
        await app.QuietAsync();
        return started["id"]!;
    }

    private static async Task LivePairAsync(TestApp app, string id)
    {
        await Story.AnswerAsync(app, id, "ada", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, Person, AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, Person, AskKind.AgreeGoals, new { goals = new[] { "Learn the flugelhorn" } });
        await Story.AnswerAsync(app, id, "ada", AskKind.AgreeGoals, new { confirm = true });
        await Story.AnswerAsync(
            app, id, Person, AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60, place = "The oboe room" });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(
            app, id, Person, AskKind.LogSession, new { outcome = "held", learnings = "The bassoon is long.", actionItems = new[] { "Oil the bassoon" } });
        var note = await Link.ToAsync(app, id, "ada", LinkPurpose.Note);
        Assert.Equal(200, (int)(await Link.PostJsonAsync(
            app, note, new { kind = "action", text = "Ask Quirin about the time.", ownerId = Person })).Status);
        while ((await Given.StateAsync(app, id)).Asks.All(ask => ask is not { PersonId: Person, Kind: AskKind.CheckIn }))
        {
            await app.AdvanceDaysAsync(1);
        }

        await Story.AnswerAsync(app, id, Person, AskKind.CheckIn, new { pulse = 2, comment = "Too much glockenspiel.", needsHelp = true });
        (await Calls.PostAsync(app.Http, $"/api/relationships/{id}/pause", """{"reason":"Mr Zebedee asked for it"}""")).Is(202);
        await app.QuietAsync();
        (await Calls.PostAsync(app.Http, $"/api/relationships/{id}/resume", "{}")).Is(202);
        await app.QuietAsync();
    }

    private static async Task LiveGroupAsync(TestApp app, string id)
    {
        foreach (var person in new[] { "ada", Person, Neighbour, "cleo", "dora" })
        {
            var state = await Given.StateAsync(app, id);
            if (state.Asks.Any(ask => ask.PersonId == person && ask.Kind == AskKind.Accept))
            {
                await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
            }
        }

        await Story.AnswerAsync(
            app, id, Person, AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(3)), durationMinutes = 30, place = "The oboe room" });
    }

    private static async Task LeaveLooseEndsAsync(TestApp app, string pairId)
    {
        var sent = app.Outbox.All().First(mail => mail.Mail.To == Mail);
        var report = $$$"""[{"id":"1","eventType":"Microsoft.Communication.EmailDeliveryReportReceived","data":{"messageId":"{{{Guid.Parse(sent.Id)}}}","recipient":"{{{Mail}}}","status":"Bounced","deliveryAttemptTimeStamp":"2026-03-02T08:00:00Z"}}]""";
        (await Calls.PostAsync(app.Http, "/api/mail/events", report)).Is(200);

        // One that can never be applied, one that waits for its day, and one of somebody who has the person as manager.
        await Hr.PostAsync(app, Hr.Event("enrolled", Person, 5, ""","programId":"nowhere","role":"mentee","profile":{"about":"celesta"}"""));
        await Hr.PostAsync(app, Hr.Event("leave_started", Person, 6, ""","effectiveDate":"2027-01-01" """));
        await Hr.PostAsync(app, Hr.Event("enrolled", "dora", 9, $$""","programId":"nowhere","role":"mentee","profile":{"managerId":"{{Person}}"}"""));

        // The same pair again is refused.
        (await Calls.PostAsync(
            app.Http, "/api/programs/buddies/relationships", $$"""{"mentorIds":["ada"],"menteeIds":["{{Person}}"],"reason":"Quirin again"}""")).Is(409);
        await app.QuietAsync();
        Assert.NotNull(pairId);
    }
}
