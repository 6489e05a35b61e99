using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>Whose language a mail speaks: the reader's own, else the program's; a calendar entry speaks the program's.</summary>
public sealed class MailLanguageTests
{
    [Fact]
    public async Task Given_somebody_who_chose_german_when_the_pair_goes_on_then_their_mails_are_german_and_the_others_english()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await Link.ChangeAsync(app, "mentee", person => person with { Own = person.Own with { Language = "de" } });

        await Story.AnswerAsync(app, id, "mentor", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, "mentee", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60 });

        Assert.Equal("Du und mentor: Zeit für euer Kickoff", Latest(app, "mentee", "kickoffOpen").Subject);
        Assert.Equal("You and mentee: time for your kickoff", Latest(app, "mentor", "kickoffOpen").Subject);
        Assert.Equal("Kickoff mit mentor: Di, 3. März 2026, 09:00 Uhr", Latest(app, "mentee", "invitation").Subject);
        Assert.Equal("Kickoff with mentee: Tue 3 Mar 2026, 09:00", Latest(app, "mentor", "invitation").Subject);
    }

    [Fact]
    public async Task Given_a_german_program_then_proposal_reminder_owner_and_calendar_speak_german_unless_hr_knows_better()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with
        {
            Language = "de",
            Acceptance = new AcceptancePlan(true, 60),
            Nudges = Nudges.Digests.Plan,
        });
        var id = await Given.PairAsync(app);
        await Link.ChangeAsync(app, "mentor", person => person with { Profile = person.Profile with { Languages = ["fr", "en"] } });
        await app.AdvanceDaysAsync(8);

        Assert.Equal("Ein Vorschlag für dich: mentor", Latest(app, "mentee", "proposal").Subject);
        Assert.Contains("Warum ihr", Latest(app, "mentee", "proposal").Text, StringComparison.Ordinal);
        Assert.Equal("Erinnerung: deine Antwort zum Vorschlag mit mentor", Latest(app, "mentee", "nudge").Subject);
        Assert.Equal("A reminder: your answer to the match with mentee", Latest(app, "mentor", "nudge").Subject);
        Assert.Contains("weil du Buddies leitest", Latest(app, "owner", "ownerDigest").Text, StringComparison.Ordinal);

        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Ankommen" } });
        await Story.AnswerAsync(app, id, "mentor", AskKind.AgreeGoals, new { confirm = true });
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held" });
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(2)), durationMinutes = 60 });

        var file = Assert.Single(Latest(app, "mentor", "invitation").Attachments);
        Assert.Equal("text/calendar; charset=utf-8; method=REQUEST", file.ContentType);
        Assert.Contains("SUMMARY:Mentoring-Treffen: Buddies", file.Content, StringComparison.Ordinal);
        Assert.StartsWith("Session with mentee", Latest(app, "mentor", "invitation").Subject, StringComparison.Ordinal);
    }

    private static MailMessage Latest(TestApp app, string person, string kind) =>
        app.Outbox.All().Last(sent => sent.Mail.Kind == kind && sent.Mail.To == $"{person}@example.com").Mail;
}
