using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.Local.Tour;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class PlaceSamples
{
    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample) =>
    [
        .. MeSamples.All(sample),
        .. DashboardSamples.All(sample),
        .. OwnerSamples.Relationships(sample),
        ("signIn", new SignInPage()),
        ("signIn-oldLink", new SignInPage { LinkExpired = true }),
        ("tour", new TourPage
        {
            Now = Sample.Now,
            TimeZone = Sample.Zone,
            Programs = [new TourProgram(sample.Say("Welcome aboard"), sample.Say("2 relationships, 1 at risk"), "/api/owner/token", sample.List("Ada asked for help"))],
            OutboxUrl = "/local/outbox",
            MailCount = 12,
            LatestMails = [Row(sample)],
            People = [new TourPerson(sample.Say("Ada Weber"), sample.Say("Mentee in Welcome aboard, Berlin"), "/api/me/ada", 2), new TourPerson(sample.Say("Ravi Menon"), sample.Say("Mentor in Welcome aboard, Bengaluru"), "/api/me/ravi", 0)],
            MorePeople = [new TourPerson(sample.Say("Mei Tan"), sample.Say("Nobody yet"), "/api/me/mei", 1)],
            AdvanceUrl = "/local/tour/advance",
            Happened = sample.Say("A week has passed: 5 mails went out."),
            GalleryUrl = "/local/gallery",
            OpenApiUrl = "/api/openapi.json",
        }),
        ("tour-bare", new TourPage { Now = Sample.Now, TimeZone = Sample.Zone, OutboxUrl = "/local/outbox" }),
        ("outbox", new OutboxPage { Mails = [Row(sample), Row(sample)], Total = 2, TimeZone = Sample.Zone, OlderUrl = "?before=1", NewerUrl = "?after=2" }),
        ("outbox-empty", new OutboxPage { Mails = [], Total = 0, TimeZone = Sample.Zone }),
        ("outboxMail", new OutboxMailPage
        {
            At = Sample.Now,
            TimeZone = Sample.Zone,
            To = sample.Say("ada@example.com"),
            Subject = sample.Say("How is it going with Ravi?"),
            Kind = "checkInDue",
            Text = sample.Say("Hello Ada,\n\nCheck in:") + "\nhttp://localhost:7071/api/act/token\nPlease by Friday.",
            HtmlUrl = "/local/outbox/1/html",
            Headers = new Dictionary<string, string> { ["List-Unsubscribe"] = sample.Say("<https://localhost/api/unsubscribe/token>") },
            Attachments = [new OutboxAttachment(sample.Say("invite.ics"), "text/calendar", "/local/outbox/1/0")],
            OutboxUrl = "/local/outbox",
            OlderUrl = "/local/outbox/0",
            NewerUrl = "/local/outbox/2",
        }),
    ];

    private static OutboxRow Row(Sample sample) =>
        new(Sample.Now, sample.Say("ada@example.com"), sample.Say("How is it going with Ravi?"), "checkInDue", "/local/outbox/1");

    /// <summary>A plan with everything that one can have.</summary>
    internal static SessionTemplate Plan(Sample sample) => new(
        sample.Say("First steps"),
        [new AgendaPoint(sample.Say("What went well"), MemberRole.Mentee), new AgendaPoint(sample.Say("Where you are stuck"))],
        sample.List("Meet three people"),
        [new Resource(sample.Say("Handbook"), "https://example.com/handbook")]);
}
