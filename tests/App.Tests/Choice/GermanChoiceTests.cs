using System.Net;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Choice;

/// <summary>Whoever speaks German reads the whole way of choosing in German, beside others who read English.</summary>
public sealed class GermanChoiceTests
{
    [Fact]
    public async Task Given_a_German_mentee_and_a_German_mentor_when_one_asks_and_the_other_says_yes_then_all_that_they_read_is_German()
    {
        await using var app = await Choosers.StartAsync();
        await GermanAsync(app, "mia", "ada");

        var list = await Link.GetAsync(app, await Choosers.PathAsync(app, "mia"));
        var english = await Link.GetAsync(app, await Choosers.PathAsync(app, "max"));
        var asked = await Link.PostFormAsync(app, await Choosers.PathAsync(app, "mia"), ("request", "ada"), ("message", "Zeig mir C#."), ("once", "x1"));
        var mail = Assert.Single(Choosers.Mails(app, "ada", "choiceAsked"));
        var page = await Link.GetAsync(app, Choosers.AnswerPath(app, "ada"));
        var yes = await Link.PostFormAsync(app, Choosers.AnswerPath(app, "ada"), ("answer", "accept"), ("once", "x2"));
        await app.QuietAsync();

        Says(list, "Wähle deine:n Mentor:in", "3 Mentor:innen. Wer am besten zu dir passt, steht oben.");
        Assert.Contains("Choose your mentor", english.Body, StringComparison.Ordinal);
        Says(asked, "Deine Anfrage ist unterwegs.");
        Assert.Equal("mia fragt dich als Mentor:in an", mail.Subject);
        Assert.Contains("Zeig mir C#.", mail.Text, StringComparison.Ordinal);
        Says(page, "mia fragt, ob du Mentor:in sein magst", "Ja, gern", "Nein, danke");
        Says(yes, "Du begleitest jetzt mia als Mentor:in.");
        foreach (var person in new[] { "mia", "ada" })
        {
            Assert.Contains("Es ist abgemacht", Assert.Single(Choosers.Mails(app, person, "kickoffOpen")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_a_German_mentee_when_a_mentor_says_no_then_the_mentee_reads_it_in_German()
    {
        await using var app = await Choosers.StartAsync();
        await GermanAsync(app, "mia");
        await Choosers.AskAsync(app, "mia", "ada");

        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"), "decline");

        var mail = Assert.Single(Choosers.Mails(app, "mia", "choiceDeclined"));
        Assert.Equal("ada kann dich gerade nicht begleiten", mail.Subject);
    }

    [Fact]
    public async Task Given_a_German_executive_and_mentee_when_one_picks_the_other_then_page_and_mail_are_German_and_name_who_chose()
    {
        await using var app = await Choosers.StartAsync(MatchingMode.HandSelected);
        await GermanAsync(app, "mia", "ada");

        var list = await Link.GetAsync(app, await Choosers.PathAsync(app, "ada"));
        var picked = await Link.PostFormAsync(app, await Choosers.PathAsync(app, "ada"), ("request", "mia"), ("message", "Sie kann das."), ("once", "x1"));
        await app.QuietAsync();

        Says(list, "Wähle deine:n Mentee", "mia wählen");
        Says(picked, "Nach einem Ja beginnt euer Mentoring.");
        var mail = Assert.Single(Choosers.Mails(app, "mia", "proposal"));
        Assert.Contains("ada möchte dich in", mail.Text, StringComparison.Ordinal);
        Assert.Contains("In den Worten der Mentor-Seite: Sie kann das.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wir glauben", mail.Text, StringComparison.Ordinal);
    }

    private static async Task GermanAsync(TestApp app, params IEnumerable<string> people)
    {
        foreach (var person in people)
        {
            (await Hr.PostAsync(app, Hr.Event("updated", person, 2, ""","profile":{"languages":["de"]}"""))).Is(202);
        }

        await app.QuietAsync();
    }

    private static void Says(Link.Answer answer, params IEnumerable<string> sentences)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("lang=\"de\"", answer.Body, StringComparison.Ordinal);
        Assert.All(sentences, sentence => Assert.Contains(sentence, Choosers.Text(answer.Body), StringComparison.Ordinal));
    }
}
