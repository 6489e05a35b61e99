using Microsoft.Playwright;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Browser.Tests.Relationships;

/// <summary>From the match to the thanks by nothing but the mails in the outbox.</summary>
public sealed class WholeRelationshipTests(Browsers browsers)
{
    /// <summary>Wide and narrow, with script and without; by day two of the four.</summary>
    public static TheoryData<int, bool> Screens => [.. Night.Some<(int Width, bool Script)>([(1280, true), (1280, false), (360, true), (360, false)], 3)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Given_a_match_when_both_press_what_their_mails_ask_for_then_it_gets_to_completion(int width, bool script)
    {
        await using var context = await browsers.ContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = script });
        await using var app = await TestApp.StartAsync();
        var id = await PairAsync(app);
        var page = await context.NewPageAsync();
        var faults = WatchFaults(page);
        var visitor = new Visitor(app, page);
        var answered = new HashSet<(string Person, AskKind Kind)>();

        for (var day = 0; day < 40 && !(await Given.StateAsync(app, id)).IsOver; day++)
        {
            while ((await Given.StateAsync(app, id)).Asks is [var ask, ..])
            {
                await visitor.AnswerAsync(id, ask);
                answered.Add((ask.PersonId, ask.Kind));
            }

            await AdvanceADayAsync(context, app);
        }

        var state = await Given.StateAsync(app, id);
        Assert.Equal((Phase.Completed, (Outcome?)Outcome.Completed), (state.Phase, state.Outcome));
        Assert.Equal(Enum.GetValues<AskKind>(), answered.Select(each => each.Kind).Distinct().Order());
        Assert.All(
            new[] { AskKind.Accept, AskKind.AgreeGoals, AskKind.CheckIn, AskKind.GiveFeedback },
            kind => Assert.Equal(2, answered.Count(each => each.Kind == kind)));
        Faults.None(faults);
    }

    // Short, so that all of it fits into a test; one reads English and one German, half a day apart.
    private static async Task<string> PairAsync(TestApp app)
    {
        await Given.ProgramAsync(app, program => program with
        {
            DurationWeeks = 2,
            Sessions = program.Sessions with { Minimum = 1, EveryDays = 7 },
            CheckIns = program.CheckIns with { EveryDays = 7 },
        });
        var id = await Given.PairAsync(app, "ravi", "ada");
        await app.Get<PersonStore>().UpdateAsync("ravi", person => person! with { Profile = person.Profile with { TimeZone = "Asia/Kolkata" } });
        await app.Get<PersonStore>().UpdateAsync("ada", person => person! with { Own = person.Own with { Language = "de" } });
        return id;
    }

    private static async Task AdvanceADayAsync(IBrowserContext context, TestApp app)
    {
        var answer = await context.APIRequest.PostAsync($"{app.Anonymous.BaseAddress}local/clock", new() { DataObject = new { advance = "P1D" } });
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    // What a browser complains about: a policy that something breaks, a script that fails, a file that is not there.
    private static List<string> WatchFaults(IPage page)
    {
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add($"{page.Url}: {message.Text}");
            }
        };
        return faults;
    }
}
