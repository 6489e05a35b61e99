using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Pages.Gallery;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class HostileTextTests(Browsers browsers, GallerySite gallery)
{
    private const string Shape = "() => [...document.querySelectorAll('*')].map(element => element.tagName + ' ' + element.getAttributeNames()).join('\\n')";

    [Theory]
    [MemberData(nameof(GallerySite.Pages), MemberType = typeof(GallerySite))]
    public async Task Given_hostile_text_everywhere_when_a_page_is_opened_then_nothing_runs_and_no_element_is_added(string name) =>
        await NothingHappensAsync(text => gallery.PageAsync(name, text: text), bypassPolicy: false);

    [Theory]
    [MemberData(nameof(GallerySite.Mails), MemberType = typeof(GallerySite))]
    public async Task Given_hostile_text_everywhere_when_a_mail_is_opened_then_nothing_runs_and_no_element_is_added(string name) =>
        await NothingHappensAsync(text => gallery.MailAsync(name, text: text), bypassPolicy: true);

    [Fact]
    public async Task Given_a_page_that_something_was_injected_into_when_it_is_opened_then_it_is_seen()
    {
        await using var context = await browsers.ContextAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        var happened = Watch(page, await gallery.OriginAsync());
        await page.GotoAsync(await gallery.PageAsync("notFound"));
        await page.EvaluateAsync("() => { document.body.insertAdjacentHTML('beforeend', '<img src=https://attacker.example.com/x onerror=alert(2)>'); return new Promise(resolve => setTimeout(resolve)); }");
        await page.WaitForFunctionAsync("() => document.images[0].complete");

        Assert.Equal(2, happened.Count);
    }

    // Without the policy what was injected would run: so it is the encoding that holds, and the policy is a second lock.
    private async Task NothingHappensAsync(Func<SampleText, Task<string>> urlOf, bool bypassPolicy)
    {
        await using var context = await browsers.ContextAsync(new() { BypassCSP = bypassPolicy });
        var page = await context.NewPageAsync();
        var happened = Watch(page, await gallery.OriginAsync());
        await page.GotoAsync(await urlOf(SampleText.Plain));
        var plain = await page.EvaluateAsync<string>(Shape);
        await page.GotoAsync(await urlOf(SampleText.Hostile));

        Assert.Equal(plain, await page.EvaluateAsync<string>(Shape));
        Faults.None(happened);
    }

    private static List<string> Watch(Microsoft.Playwright.IPage page, string origin)
    {
        var happened = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            happened.Add($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin + "/", StringComparison.Ordinal))
            {
                happened.Add($"a request to {request.Url}");
            }
        };
        return happened;
    }
}
