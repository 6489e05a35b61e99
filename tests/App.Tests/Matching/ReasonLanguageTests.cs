using System.Net;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Matching;

/// <summary>Both sides read why they were matched, each in their own language; what was stored in English words still shows.</summary>
public sealed class ReasonLanguageTests
{
    [Fact]
    public async Task Given_a_German_mentee_and_an_English_mentor_when_they_are_matched_then_each_reads_the_reasons_in_their_own_language()
    {
        await using var app = await TestApp.StartAsync();
        await PeopleAsync(app);
        var run = await Round.RunAsync(app);
        (await Round.CommitAsync(app, run["id"]!, """{"notes":[{"menteeId":"cleo","note":"You both sail."}]}""")).Is(200);

        var (toMentee, toMentor) = (Proposal(app, "cleo"), Proposal(app, "ada"));
        var page = WebUtility.HtmlDecode((await Link.GetAsync(app, ActPath(toMentee))).Body);
        var mentorPage = WebUtility.HtmlDecode((await Link.GetAsync(app, ActPath(toMentor))).Body);

        Assert.Contains("Gesucht und angeboten: C#.", toMentee.Text, StringComparison.Ordinal);
        Assert.Contains("Ihr sprecht beide Englisch und Deutsch.", toMentee.Text, StringComparison.Ordinal);
        Assert.Contains("Eine Notiz der Programmleitung: You both sail.", toMentee.Text, StringComparison.Ordinal);
        Assert.Contains("Gesucht und angeboten: C#.", page, StringComparison.Ordinal);
        Assert.Contains("The mentor offers what the mentee wants to learn: C#.", toMentor.Text, StringComparison.Ordinal);
        Assert.Contains("You both speak English and German.", mentorPage, StringComparison.Ordinal);
        Assert.DoesNotContain("Gesucht", toMentor.Text + mentorPage, StringComparison.Ordinal);

        // Programs that read get English, whatever people speak.
        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{await IdAsync(app)}");
        Assert.Contains("The mentor offers what the mentee wants to learn: C#.", status.Json.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()));
    }

    [Fact]
    public async Task Given_reasons_that_were_stored_as_English_sentences_then_the_page_and_the_API_still_show_them()
    {
        await using var app = await TestApp.StartAsync();
        await PeopleAsync(app);

        // A sentence that is said as it is is stored as a bare string: just as all of them once were.
        await app.Get<RelationshipStarter>().StartAsync(
            app.Durable, new StartRequest("buddies", ["ada"], ["cleo"], [Remark.Verbatim("The mentor offers what you like.")], "old"));
        await app.QuietAsync();

        var page = (await Link.GetAsync(app, ActPath(Proposal(app, "cleo")))).Body;
        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{await IdAsync(app)}");

        Assert.Contains("lang=\"de\"", page, StringComparison.Ordinal);
        Assert.Contains("The mentor offers what you like.", page, StringComparison.Ordinal);
        Assert.Equal("The mentor offers what you like.", Assert.Single(status.Json.GetProperty("reasons").EnumerateArray()).GetString());
    }

    private static async Task PeopleAsync(TestApp app)
    {
        await Round.PeopleAsync(app);
        (await Hr.PostAsync(app, Hr.Event("updated", "cleo", 2, ""","profile":{"languages":["de","en"]}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"languages":["en","de"]}"""))).Is(202);
        await app.QuietAsync();
    }

    private static MailMessage Proposal(TestApp app, string person) => app.Outbox.To($"{person}@example.com").Select(sent => sent.Mail).First(mail =>
        mail.Kind == "proposal" && (person == "cleo" || mail.Text.Contains("Cleo", StringComparison.Ordinal)));

    private static string ActPath(MailMessage mail) => new Uri(mail.Links.First(link => link.Contains("/act/", StringComparison.Ordinal))).AbsolutePath;

    private static async Task<string> IdAsync(TestApp app) => (await Calls.GetAsync(app.Http, "/api/programs/buddies/relationships?personId=cleo"))
        .Json.GetProperty("items")[0].GetProperty("id").GetString()!;
}
