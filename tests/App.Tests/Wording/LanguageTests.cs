using System.Net;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Wording;

public sealed class LanguageTests
{
    [Fact]
    public async Task Given_a_german_mentee_and_an_english_mentor_when_they_are_matched_then_each_reads_mails_and_pages_in_their_own_language()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app, request: "before");
        await SpeakAsync(app, "mentee", "de-AT", "en");
        await SpeakAsync(app, "mentor", "fr", "en");
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        Assert.Equal("de", MailLanguageOf(app, "mentee"));
        Assert.Equal("en", MailLanguageOf(app, "mentor"));

        var german = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff));
        Assert.Contains("<html lang=\"de\"", german.Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\"", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\"", (await Link.GetAsync(app, await Link.ToUnsubscribeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_english_pair_when_the_mentee_chooses_german_on_their_page_then_the_answer_pages_and_the_next_mail_follow()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var profile = await Link.ToSettingsAsync(app, "mentee", LinkPurpose.Profile);
        Assert.Contains("<html lang=\"en\"", (await Link.GetAsync(app, profile)).Body, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await Link.PostFormAsync(app, profile, ("language", "de"))).Status);

        Assert.Contains("<html lang=\"de\"", (await Link.GetAsync(app, profile)).Body, StringComparison.Ordinal);
        var accepted = await Link.PostFormAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.Accept), ("answer", "accept"));
        Assert.Contains("Du hast zugesagt.", accepted.Body, StringComparison.Ordinal);
        await Story.AnswerAsync(app, id, "mentor", AskKind.Accept, new { answer = "accept" });
        Assert.Equal("de", MailLanguageOf(app, "mentee"));
        Assert.Equal("en", MailLanguageOf(app, "mentor"));

        await Link.PostFormAsync(app, profile, ("language", ""));
        Assert.Contains("<html lang=\"en\"", (await Link.GetAsync(app, profile)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_german_program_and_people_of_whom_nobody_knows_a_language_then_the_programs_is_spoken()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Language = "de" });
        await Given.PairAsync(app);

        Assert.Equal("de", MailLanguageOf(app, "mentee"));
        Assert.Contains("<html lang=\"de\"", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_german_mentee_when_what_they_send_is_faulty_then_the_page_says_so_in_german_and_json_in_english()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await SpeakAsync(app, "mentee", "de");
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);

        var page = await Link.PostFormAsync(app, link, ("startsAt", ""), ("durationMinutes", "7"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Bitte wähle Tag und Uhrzeit.", WebUtility.HtmlDecode(page.Body), StringComparison.Ordinal);
        Assert.Contains("eine ganze Zahl von 15 bis 240", page.Body, StringComparison.Ordinal);

        var json = await Link.PostJsonAsync(app, link, new { startsAt = "", durationMinutes = 7 });
        Assert.Equal(
            ["is required", "must be a whole number from 15 to 240"],
            json.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("rule").GetString()!));
    }

    [Fact]
    public async Task Given_a_german_mentee_when_the_lifecycle_says_no_then_the_page_says_why_in_german_and_json_in_english()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await SpeakAsync(app, "mentee", "de");
        var link = await Link.ToAsync(app, id, "mentee", LinkPurpose.Resume);

        var page = await Link.PostFormAsync(app, link);
        var json = await Link.PostJsonAsync(app, link, new { });

        Assert.Contains("Diese Pause gibt es nicht.", page.Body, StringComparison.Ordinal);
        Assert.Contains("There is no such pause.", json.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_owner_whose_browser_speaks_german_then_their_pages_do_and_a_choice_is_remembered_before_it()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        var path = $"/api/relationships/{id}/page";

        var german = await Calls.GetAsync(app.Http, path, ("Accept-Language", "de-DE,de;q=0.9,en;q=0.5"));
        var chosen = await Calls.GetAsync(app.Http, path + "?language=en", ("Accept-Language", "de"));
        var cookie = chosen.Message.Headers.GetValues("Set-Cookie").Single();
        var remembered = await Calls.GetAsync(app.Http, path, ("Accept-Language", "de"), ("Cookie", cookie.Split(';')[0]));

        Assert.Contains("<html lang=\"de\"", german.Text, StringComparison.Ordinal);
        Assert.Contains("Das Match kam zustande", german.Text, StringComparison.Ordinal);
        Assert.False(german.Message.Headers.Contains("Set-Cookie"));
        Assert.Contains("<html lang=\"en\"", chosen.Text, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"en\"", remembered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_german_browser_when_it_asks_the_api_then_its_sentences_stay_english()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        await app.AdvanceDaysAsync(20);

        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{id}", ("Accept-Language", "de"));
        var timeline = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/timeline", ("Accept-Language", "de"));

        Assert.Contains("asked for by 20", timeline.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vorschlag", timeline.Text + status.Text, StringComparison.Ordinal);
    }

    private static Task SpeakAsync(TestApp app, string personId, params string[] languages) =>
        Link.ChangeAsync(app, personId, person => person with { Profile = person.Profile with { Languages = languages } });

    /// <summary>The language of the last mail to a person, as its HTML says.</summary>
    private static string MailLanguageOf(TestApp app, string personId) =>
        app.Outbox.To($"{personId}@example.com")[^1].Mail.Html.Split("<html lang=\"", 2)[1][..2];
}
