using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Leaving;

/// <summary>A pair and a group with a session booked, and what can be seen of them from outside.</summary>
internal static class LeavingStory
{
    public const string GroupProgram = "circles";

    /// <summary>A pair in its kickoff, which is booked for tomorrow.</summary>
    public static async Task<string> BookedPairAsync(TestApp app)
    {
        var id = await Story.KickoffAsync(app);
        await BookAsync(app, id, "mentee");
        return id;
    }

    /// <summary>A group of a mentor and three mentees in its kickoff, which is booked for tomorrow.</summary>
    public static async Task<string> BookedGroupAsync(TestApp app)
    {
        var template = ProgramTemplates.Find(ProgramKind.ProblemSolvingGroup)!;
        await app.Get<ProgramStore>().CreateAsync(template with
        {
            Id = GroupProgram,
            Name = "Circles",
            Status = ProgramStatus.Open,
            Owners = ["owner@example.com"],
            Acceptance = template.Acceptance with { Required = false },
            Matching = template.Matching with { GroupSize = new GroupSize(3, 5) },
        });
        string[] mentees = ["ben", "cleo", "dan"];
        foreach (var person in mentees.Append("mona"))
        {
            await Given.PersonAsync(app, person);
        }

        var answer = await app.Get<RelationshipStarter>().StartAsync(
            app.Durable, new StartRequest(GroupProgram, ["mona"], mentees, [Remark.Verbatim("They share a question.")], "one"));
        await app.QuietAsync();
        await BookAsync(app, answer.RelationshipId!, "ben");
        return answer.RelationshipId!;
    }

    /// <summary>Posts an event and lets everything finish.</summary>
    public static async Task HearAsync(TestApp app, string type, string person, long version, string more = "")
    {
        (await Hr.PostAsync(app, Hr.Event(type, person, version, more))).Is(202);
        await app.QuietAsync();
    }

    /// <summary>The mails since a count of the outbox, as <c>to kind</c>.</summary>
    public static IReadOnlyList<string> MailsSince(TestApp app, int count) =>
        [.. app.Outbox.From(count).Select(sent => $"{sent.Mail.To.Split('@')[0]} {sent.Mail.Kind}").Order(StringComparer.Ordinal)];

    /// <summary>Who got a cancellation for their calendar since a count of the outbox.</summary>
    public static IReadOnlyList<string> CancelledSince(TestApp app, int count) =>
    [
        .. app.Outbox.From(count)
            .Where(sent => sent.Mail.Attachments.Any(file => file.Content.Contains("METHOD:CANCEL", StringComparison.Ordinal)))
            .Select(sent => sent.Mail.To.Split('@')[0])
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<IReadOnlyList<string>> WaitingForMatchAsync(TestApp app, string program = Given.ProgramId)
    {
        var waiting = new List<string>();
        await foreach (var wish in app.Get<RematchList>().AllAsync(program))
        {
            waiting.Add(wish.PersonId);
        }

        return waiting;
    }

    /// <summary>Who will be forgotten, a year from now.</summary>
    public static async Task<IReadOnlyList<string>> OnTheClockAsync(TestApp app) =>
        [.. (await app.DueAsync<Leaver>()).Select(leaver => leaver.PersonId)];

    private static Task<Link.Answer> BookAsync(TestApp app, string id, string person) => Story.AnswerAsync(
        app, id, person, AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60 });
}
