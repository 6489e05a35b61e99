using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>Reminders, from outside: who gets which digest, and when.</summary>
public sealed class NudgeTests
{
    [Fact]
    public async Task Given_an_ask_that_nobody_answers_when_30_days_pass_then_there_are_four_digests_at_nine_on_working_days()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        await app.AdvanceDaysAsync(30);

        string[] expected = ["Wed 4 Mar 09:00", "Mon 9 Mar 09:00", "Thu 12 Mar 09:00", "Mon 16 Mar 09:00"];
        Assert.Equal(expected, Digests.Times(app, "mentor"));
        Assert.Equal(expected, Digests.Times(app, "mentee"));
    }

    [Fact]
    public async Task Given_an_answer_then_only_the_other_side_is_reminded_and_the_link_in_the_digest_answers()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        await Story.AnswerAsync(app, id, "mentor", AskKind.Accept, new { answer = "accept" });
        await app.AdvanceDaysAsync(3);

        Assert.Empty(Digests.To(app, "mentor"));
        var digest = Assert.Single(Digests.To(app, "mentee")).Mail;
        Assert.Contains("mentor", digest.Text, StringComparison.Ordinal);
        var link = new Uri(digest.Links[0]).PathAndQuery;
        Assert.Contains(digest.Links[0], digest.Html, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await Link.PostJsonAsync(app, link, new { answer = "accept" })).Status);
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
    }
}
