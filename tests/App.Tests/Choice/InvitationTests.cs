using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Choice;

public sealed class InvitationTests
{
    [Fact]
    public async Task Given_a_program_in_which_mentees_choose_then_each_mentee_is_invited_once_in_working_hours_and_no_mentor_is()
    {
        await using var app = await Choosers.StartAsync();

        await app.AdvanceDaysAsync(3);

        var mail = Assert.Single(Choosers.Mails(app, "mia", "choiceInvited"));
        Assert.Single(Choosers.Mails(app, "max", "choiceInvited"));
        Assert.DoesNotContain(app.Outbox.All(), sent => sent.Mail.Kind == "choiceInvited" && sent.Mail.To == "ada@example.com");
        Assert.All(app.Outbox.All().Where(sent => sent.Mail.Kind == "choiceInvited"), sent => Assert.InRange(sent.At.UtcDateTime.Hour, 8, 15));
        var page = await Link.GetAsync(app, new Uri(mail.Links[0]).AbsolutePath);
        Assert.Contains("Choose your mentor", Choosers.Text(page.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mentee_whose_mentor_leaves_then_they_are_invited_once_more()
    {
        await using var app = await Choosers.StartAsync();
        await app.AdvanceDaysAsync(1);
        await Choosers.AskAsync(app, "mia", "ada");
        await Choosers.AnswerAsync(app, Choosers.AnswerPath(app, "ada"));
        await app.AdvanceDaysAsync(2);

        await Hr.PostAsync(app, Hr.Event("termination_effective", "ada", 5, ""","effectiveDate":"2026-03-02" """));
        await app.AdvanceDaysAsync(7);

        Assert.Single(Choosers.Mails(app, "mia", "choiceInvited"));
        Assert.Single(Choosers.Mails(app, "mia", "choiceInvitedAgain"));
        Assert.Empty(Choosers.Mails(app, "max", "choiceInvitedAgain"));
    }

    [Theory]
    [InlineData(MatchingMode.Assigned, 0, 0)]
    [InlineData(MatchingMode.HandSelected, 0, 1)]
    public async Task Given_another_mode_then_only_mentors_who_pick_are_invited(MatchingMode mode, int mentees, int mentors)
    {
        await using var app = await Choosers.StartAsync(mode);
        await Hr.PostAsync(app, Hr.Event("updated", "bea", 2, ""","profile":{"capacity":0}"""));

        await app.AdvanceDaysAsync(3);

        Assert.Equal(mentees, Choosers.Mails(app, "mia", "choiceInvited").Count);
        Assert.Equal(mentors, Choosers.Mails(app, "ada", "choiceInvitedToPick").Count);
        Assert.Empty(Choosers.Mails(app, "bea", "choiceInvitedToPick"));
    }

    [Fact]
    public async Task Given_a_program_that_starts_next_week_then_nobody_is_invited_before()
    {
        await using var app = await Choosers.StartAsync(change: program => program with { StartsOn = new DateOnly(2026, 3, 9) });

        await app.AdvanceDaysAsync(5);
        var before = Choosers.Mails(app, "mia", "choiceInvited").Count;
        await app.AdvanceDaysAsync(4);

        Assert.Equal(0, before);
        Assert.Single(Choosers.Mails(app, "mia", "choiceInvited"));
    }

    [Fact]
    public async Task Given_ones_own_page_then_it_leads_to_the_choice_and_to_whom_one_owes_an_answer()
    {
        await using var app = await Choosers.StartAsync();
        await Choosers.AskAsync(app, "mia", "ada");

        var mentee = Choosers.Text((await Link.GetAsync(app, await Link.ToMeAsync(app, "mia"))).Body);
        var mentor = Choosers.Text((await Link.GetAsync(app, await Link.ToMeAsync(app, "ada"))).Body);

        Assert.Contains("Choose your mentor Buddies", mentee, StringComparison.Ordinal);
        Assert.Contains("Answer mia Asks you to be their mentor, Buddies", mentor, StringComparison.Ordinal);
        Assert.Contains("Wish for a mentee Buddies", mentor, StringComparison.Ordinal);
        Assert.Contains("How many mentees you take 0 of 2 places taken", mentor, StringComparison.Ordinal);
    }
}
