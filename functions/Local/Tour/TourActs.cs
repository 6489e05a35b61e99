using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

/// <summary>What people of the sample do unasked, and what HR, the mail service and the owner do. All of it over HTTP, as for real.</summary>
internal sealed partial class TourActs(TourClient client, TourMailbox mailbox, TourDesk desk)
{
    private DateTimeOffset Now => desk.Clock.GetUtcNow();

    /// <summary>The HR system enrolls people.</summary>
    public Task EnrolledAsync(IEnumerable<string> personIds, CancellationToken cancellation) =>
        client.PostHrAsync([.. personIds.Select(id => TourHrEvents.Enrolled(TourCompany.Find(id), Now))], cancellation);

    /// <summary>The HR system enrolls somebody in a program that nobody has made.</summary>
    public Task StrayAsync(CancellationToken cancellation) => client.PostHrAsync(
        [TourHrEvents.Enrolled(TourCompany.Find("yusuf.kaya") with { ProgramId = "summer-school" }, Now)], cancellation);

    /// <summary>The HR system says that somebody goes on leave.</summary>
    public Task OnLeaveAsync(string personId, CancellationToken cancellation) =>
        client.PostHrAsync([TourHrEvents.LeaveStarted(personId, Now)], cancellation);

    /// <summary>The HR system says that somebody has left.</summary>
    public Task LeftAsync(string personId, CancellationToken cancellation) =>
        client.PostHrAsync([TourHrEvents.Left(personId, Now)], cancellation);

    /// <summary>The HR system says that somebody will leave.</summary>
    public Task LeavesInAsync(string personId, int days, CancellationToken cancellation) =>
        client.PostHrAsync([TourHrEvents.WillLeave(personId, Now, days)], cancellation);

    /// <summary>The HR system takes somebody out of the program.</summary>
    public Task WithdrawnAsync(string personId, CancellationToken cancellation) =>
        client.PostHrAsync([TourHrEvents.Withdrawn(TourCompany.Find(personId), Now)], cancellation);

    /// <summary>The owner ends the relationship of somebody.</summary>
    public Task OwnerEndsAsync(string personId, string reason, CancellationToken cancellation) =>
        client.PostAsync($"/api/relationships/{RelationshipOf(personId)}/end", new JsonObject { ["reason"] = reason }, cancellation);

    public Task EndsAsync(string personId, string reason, CancellationToken cancellation) =>
        AnswerAsync(personId, LinkPurpose.End, new JsonObject { ["reason"] = reason }, cancellation);

    /// <summary>Somebody asks for a pause.</summary>
    public Task PausesAsync(string personId, int days, string reason, CancellationToken cancellation)
    {
        var until = Now.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return AnswerAsync(personId, LinkPurpose.Pause, new JsonObject { ["until"] = until, ["reason"] = reason }, cancellation);
    }

    /// <summary>Somebody says that the latest session was not as logged.</summary>
    public async Task DisputesAsync(string personId, string reason, CancellationToken cancellation)
    {
        var state = (await desk.Relationships.GetAsync(RelationshipOf(personId), cancellation))!.State;
        var session = state.Sessions.Last(each => each is { IsKickoff: false, Status: SessionStatus.Held });
        await AnswerAsync(personId, LinkPurpose.Dispute, new JsonObject { ["sessionId"] = session.Id, ["reason"] = reason }, cancellation);
    }

    /// <summary>The mail service says that the latest mail to somebody came back.</summary>
    public Task BouncesAsync(string personId, CancellationToken cancellation)
    {
        var address = TourCompany.Find(personId).Email;
        var mail = desk.Outbox.All().Last(sent => sent.Mail.To == address);
        var report = new JsonObject
        {
            ["eventType"] = "Microsoft.Communication.EmailDeliveryReportReceived",
            ["data"] = new JsonObject { ["messageId"] = mail.Id, ["recipient"] = address, ["status"] = "Bounced" },
        };
        return client.PostAsync("/api/mail/events", new JsonArray(report), cancellation);
    }

    /// <summary>A mentee asks a mentor, from the page on which mentees choose.</summary>
    public async Task AsksForAsync(string menteeId, string mentorId, string message, CancellationToken cancellation)
    {
        var path = PersonLinks.PathOf(desk.Links.Choose(await KnownAsync(menteeId, cancellation), TourCompany.Find(menteeId).ProgramId));
        await client.AnswerAsync(path, new JsonObject { ["request"] = mentorId, ["message"] = message }, cancellation);
    }

    /// <summary>A mentor answers the latest request, through the link in the mail.</summary>
    public Task AnswersRequestAsync(string mentorId, bool accepts, string? reason, CancellationToken cancellation) => client.AnswerAsync(
        mailbox.LatestPath(TourCompany.Find(mentorId).Email, LinkPurpose.AnswerRequest),
        new JsonObject { ["answer"] = accepts ? "accept" : "decline", ["reason"] = reason },
        cancellation);

    /// <summary>The owner runs a round of matches, and has yet to say yes to it.</summary>
    public Task RunsRoundAsync(string programId, CancellationToken cancellation) =>
        client.PostAsync($"/api/programs/{programId}/matches", new JsonObject(), cancellation);

    /// <summary>The owner publishes what people said, all of it that may be, with a word of welcome.</summary>
    public async Task PublishesAsync(string programId, string introduction, CancellationToken cancellation)
    {
        var path = $"/api/programs/{programId}/stories/page";
        var page = await client.GetPageAsync(path, cancellation);
        var words = TestimonialField().Matches(page).Select(match => KeyValuePair.Create("testimonial", WebUtility.HtmlDecode(match.Groups[1].Value)));
        await client.PostFormAsync(path, words.Prepend(KeyValuePair.Create("introduction", introduction)), cancellation);
    }

    private async Task<Person> KnownAsync(string personId, CancellationToken cancellation) =>
        await desk.People.GetAsync(personId, cancellation) ?? throw new InvalidOperationException($"{personId} is not known.");

    private async Task AnswerAsync(string personId, LinkPurpose purpose, JsonObject body, CancellationToken cancellation)
    {
        var person = await KnownAsync(personId, cancellation);
        await client.AnswerAsync(PersonLinks.PathOf(desk.Links.About(person, RelationshipOf(personId), purpose)), body, cancellation);
    }

    private string RelationshipOf(string personId) =>
        RelationshipId.From(mailbox.Stories.Last(each => each.Value.Members.Contains(personId)).Key);

    [GeneratedRegex("name=\"testimonial\" value=\"([^\"]+)\"")]
    private static partial Regex TestimonialField();
}
