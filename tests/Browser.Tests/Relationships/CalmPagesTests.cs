using Microsoft.Playwright;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Relationships;

/// <summary>What people and their browsers do beside filling in a form once and sending it once.</summary>
public sealed class CalmPagesTests(Browsers browsers)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_one_form_in_two_tabs_when_both_send_it_at_once_then_both_are_thanked_and_it_counts_once(bool script)
    {
        await using var context = await browsers.ContextAsync(new() { JavaScriptEnabled = script });
        await using var app = await TestApp.StartAsync();
        var (id, ask) = await AcceptAsync(app);
        var tabs = new[] { await context.NewPageAsync(), await context.NewPageAsync() };
        await new Visitor(app, tabs[0]).OpenAsync(id, ask);
        await tabs[1].GotoAsync(tabs[0].Url);

        await Task.WhenAll(tabs.Select(tab => new Visitor(app, tab).SendAsync()));
        await app.QuietAsync();

        // Two forms are two answers; the second says what the first said.
        Assert.Equal(["ravi"], (await Given.StateAsync(app, id)).Asks.Select(left => left.PersonId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_a_form_when_its_button_is_pressed_twice_in_a_row_then_it_counts_once(bool script)
    {
        await using var context = await browsers.ContextAsync(new() { JavaScriptEnabled = script });
        await using var app = await TestApp.StartAsync();
        var (id, ask) = await AcceptAsync(app);
        var page = await context.NewPageAsync();
        await new Visitor(app, page).OpenAsync(id, ask);

        await page.Locator("main form button").First.DblClickAsync();
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
        await app.QuietAsync();

        await Assertions.Expect(page.Locator("[role=alert]")).ToHaveCountAsync(0);
        Assert.Single(await app.Get<IInbox>().ListAsync(id, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_an_answer_when_one_goes_back_and_on_again_then_the_pages_stay_calm_and_nothing_changes(bool script)
    {
        await using var context = await browsers.ContextAsync(new() { JavaScriptEnabled = script });
        await using var app = await TestApp.StartAsync();
        var (id, ask) = await AcceptAsync(app);
        var page = await context.NewPageAsync();
        var visitor = new Visitor(app, page);
        await visitor.OpenAsync(id, ask);
        await visitor.SendAsync();
        await app.QuietAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToHaveCountAsync(0);
        var again = await page.ReloadAsync();
        Assert.Equal(200, again!.Status);
        if (await page.Locator("main form[method=post]").CountAsync() > 0)
        {
            await visitor.SendAsync();
        }

        await app.QuietAsync();
        var accepted = (await app.Get<IInbox>().ListAsync(id, TestContext.Current.CancellationToken)).Count;
        Assert.Equal(1, accepted);
    }

    [Theory]
    [InlineData(400, 1_000)]
    [InlineData(413, 10_000)]
    public async Task Given_words_longer_than_any_field_when_they_are_sent_then_a_page_says_so_and_nothing_is_recorded(int status, int times)
    {
        await using var context = await browsers.ContextAsync(new() { ViewportSize = Screens.Phone });
        await using var app = await TestApp.StartAsync();
        var (id, ask) = await AcceptAsync(app);
        var page = await context.NewPageAsync();
        await new Visitor(app, page).OpenAsync(id, ask);
        var words = string.Concat(Enumerable.Repeat("unending ", times));

        var answer = await SendPastTheBrowserAsync(page, "[name=reason]", words, "decline");

        Assert.Equal((status, "text/html; charset=utf-8"), (answer.Status, answer.Headers["content-type"]));
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        if (status == 400)
        {
            await Assertions.Expect(page.Locator("[name=reason][aria-invalid=true]")).ToHaveValueAsync(words);
        }

        Assert.Empty(await app.Get<IInbox>().ListAsync(id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Given_a_thousand_goals_when_they_are_sent_then_a_page_leads_back_to_the_form()
    {
        await using var context = await browsers.ContextAsync(new() { ViewportSize = Screens.Phone });
        await using var app = await TestApp.StartAsync();
        var (id, accept) = await AcceptAsync(app);
        var page = await context.NewPageAsync();
        var visitor = new Visitor(app, page);
        await visitor.AnswerAsync(id, accept);
        await visitor.AnswerAsync(id, Assert.Single((await Given.StateAsync(app, id)).Asks));
        await visitor.OpenAsync(id, (await Given.StateAsync(app, id)).Asks.Single(ask => ask.Kind == AskKind.AgreeGoals));
        await page.EvaluateAsync(
            """
            () => {
              const form = document.querySelector('main form');
              form.noValidate = true;
              const goal = form.querySelector('[name=goals]');
              for (let number = 0; number < 1000; number++) { const more = goal.cloneNode(); more.removeAttribute('id'); more.value = `Goal ${number}`; form.append(more); }
            }
            """);

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Locator("main form .buttons button[type=submit]").First.ClickAsync(), response => response.Request.Method == "POST");

        Assert.Equal(400, answer.Status);
        await page.Locator("main a.button").ClickAsync();
        await Assertions.Expect(page.Locator("textarea[name=goals]").First).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData(SampleText.Overlong)]
    [InlineData(SampleText.RightToLeft)]
    [InlineData(SampleText.Emoji)]
    [InlineData(SampleText.Hostile)]
    public async Task Given_such_a_name_when_its_owner_and_the_other_open_their_pages_then_it_stands_there_as_text(SampleText text)
    {
        await using var context = await browsers.ContextAsync(new() { ViewportSize = Screens.Phone });
        await using var app = await TestApp.StartAsync();
        await AcceptAsync(app);
        var name = $"Zoë {SampleTexts.Of(text).Say("Ada")}".Replace("\u202E", "", StringComparison.Ordinal);
        var people = app.Get<PersonStore>();
        await people.UpdateAsync("ada", person => person! with { Profile = person.Profile with { DisplayName = name } });
        var page = await context.NewPageAsync();
        var happened = new List<string>();
        page.Dialog += (_, dialog) => happened.Add(dialog.Message);
        foreach (var reader in new[] { "ada", "ravi" })
        {
            var me = PersonLinks.PathOf(app.Get<PersonLinks>().Me((await people.GetAsync(reader))!));
            var answer = await page.GotoAsync($"{app.Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority)}{me}");

            Assert.Equal(200, answer!.Status);
            await Assertions.Expect(page.Locator("bdi", new() { HasText = name }).First).ToBeVisibleAsync();
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "It is too wide.");
        }

        Assert.Empty(happened);
    }

    // Two who were just brought together, and what the mentee is asked.
    private static async Task<(string Id, Ask Ask)> AcceptAsync(TestApp app)
    {
        var id = await Given.PairAsync(app, "ravi", "ada");
        return (id, (await Given.StateAsync(app, id)).Asks.Single(ask => ask.PersonId == "ada"));
    }

    // A browser keeps to the limits of a field; who writes requests by hand does not.
    private static Task<IResponse> SendPastTheBrowserAsync(IPage page, string field, string value, string answer) => page.RunAndWaitForResponseAsync(
        async () =>
        {
            await page.Locator(field).EvaluateAsync("(field, value) => { field.form.noValidate = true; field.removeAttribute('maxlength'); field.value = value; }", value);
            await page.Locator($"button[value={answer}]").ClickAsync();
        },
        response => response.Request.Method == "POST");
}
