using Microsoft.Playwright;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Browser.Tests.Relationships;

/// <summary>Somebody with a browser who opens the outbox, reads a mail there, presses its link and fills in what opens.</summary>
internal sealed class Visitor(TestApp app, IPage page)
{
    private string Origin => app.Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>Answers an ask by the newest mail that has its link.</summary>
    public async Task AnswerAsync(string relationshipId, Ask ask)
    {
        await OpenAsync(relationshipId, ask);
        await FillAsync(ask.Kind);
        await SendAsync();
        await app.QuietAsync();
    }

    /// <summary>Opens the form of an ask by the newest mail that has its link.</summary>
    public async Task OpenAsync(string relationshipId, Ask ask)
    {
        var person = (await app.Get<PersonStore>().GetAsync(ask.PersonId))!;
        var path = PersonLinks.PathOf(app.Get<PersonLinks>().Ask(person, relationshipId, ask));
        var mail = app.Outbox.To(person.Profile.Email!).LastOrDefault(sent => sent.Mail.Links.Any(link => PersonLinks.PathOf(link) == path));
        Assert.True(mail is not null, $"No mail to {person.Id} has a link for {ask.Kind}.");

        await page.GotoAsync($"{Origin}/local/outbox");
        await page.Locator($"a[href='/local/outbox/{mail.Id}']").ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await PressAsync(page.FrameLocator("iframe").Locator($"a[href$='{path}']").First, path);
        await Assertions.Expect(page.Locator("main form")).ToBeVisibleAsync();
        await IsCalmAsync();
    }

    /// <summary>Fills a form in as somebody would for whom all goes well.</summary>
    public async Task FillAsync(AskKind kind)
    {
        switch (kind)
        {
            case AskKind.BookKickoff or AskKind.BookSession:
                await page.Locator("input[type=radio][name=startsAt]").First.CheckAsync();
                await page.FillAsync("[name=place]", "Room 4");
                break;
            case AskKind.AgreeGoals when await page.Locator("textarea[name=goals]").CountAsync() > 0:
                await page.Locator("textarea[name=goals]").First.FillAsync("Write a report alone");
                break;
            case AskKind.LogSession:
                await page.CheckAsync("[name=outcome][value=held]");
                await page.CheckAsync("[name=quality][value='5']");
                await page.FillAsync("[name=learnings]", "Ask early");
                break;
            case AskKind.CheckIn:
                await page.CheckAsync("[name=pulse][value='4']");
                await page.FillAsync("[name=comment]", "All is well");
                break;
            case AskKind.GiveFeedback:
                await page.CheckAsync("[name=goalsReached][value='1']");
                await page.CheckAsync("[name=rating][value='5']");
                await page.CheckAsync("[name=recommend][value='9']");
                await page.FillAsync("[name=testimonial]", "She listened first.");
                await page.CheckAsync("[name=publish]");
                break;
        }
    }

    /// <summary>Presses the form's first button and reads the answer, which is no form any more.</summary>
    public async Task SendAsync()
    {
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Locator("main form[method=post] button[type=submit]").First.ClickAsync(),
            response => response.Request.Method == "POST");
        Assert.Equal(200, answer.Status);
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
        await IsCalmAsync();
    }

    // Chromium drops a click into a frame that moved within the last moment, against pages that slip a button under the finger. People press again.
    private async Task PressAsync(ILocator link, string path)
    {
        for (var left = 3; !page.Url.EndsWith(path, StringComparison.Ordinal); left--)
        {
            await link.ClickAsync();
            try
            {
                await page.WaitForURLAsync($"**{path}", new() { Timeout = 5_000 });
            }
            catch (TimeoutException) when (left > 0)
            {
                // Once more.
            }
        }
    }

    // Nothing is told to be wrong, and nobody has to scroll sideways.
    private async Task IsCalmAsync()
    {
        await Assertions.Expect(page.Locator("[role=alert]")).ToHaveCountAsync(0);
        Assert.True(await page.Locator("main").EvaluateAsync<bool>("main => main.scrollWidth <= main.clientWidth"), $"{page.Url} is too wide.");
    }
}
