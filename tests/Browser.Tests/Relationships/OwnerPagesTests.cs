using Microsoft.Playwright;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Browser.Tests.Gallery;
using ServerlessMentoring.Browser.Tests.Support;

namespace ServerlessMentoring.Browser.Tests.Relationships;

/// <summary>An owner's way from the link in a mail over the pages of a running app.</summary>
public sealed class OwnerPagesTests(Browsers browsers)
{
    private const string DashboardPath = "**/api/programs/buddies/dashboard*";

    [Fact]
    public async Task Given_a_program_when_its_owner_goes_through_the_pages_then_axe_finds_nothing_and_the_browser_complains_of_nothing()
    {
        await using var context = await browsers.ContextAsync(new() { ViewportSize = Screens.Desktop });
        await Axe.ReadyAsync(context);
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app, "ravi", "ada");
        await app.AdvanceDaysAsync(3);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add($"{page.Url}: {message.Text}");
            }
        };

        // The link of a mail, with the host that this app answers at.
        var link = new Uri(app.Get<OwnerLinks>().Of("owner@example.com", Given.ProgramId));
        await page.GotoAsync(new Uri(app.Anonymous.BaseAddress!, link.PathAndQuery).AbsoluteUri);
        await page.WaitForURLAsync(DashboardPath);
        await LookAsync(page, faults);
        var dashboard = page.Url;
        await page.Locator("a[href*='/relationships/rel-']").First.ClickAsync();
        await page.WaitForURLAsync("**/relationships/rel-**");
        await LookAsync(page, faults);
        await page.GotoAsync(dashboard);
        await page.Locator("form[action$='/matches/page'] button").First.ClickAsync();
        await page.WaitForURLAsync("**/matches/**");
        await LookAsync(page, faults);

        Faults.None(faults);
    }

    private static async Task LookAsync(IPage page, List<string> faults)
    {
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            faults.AddRange((await Axe.FaultsAsync(page, Axe.Everything)).Select(fault => $"{page.Url} {scheme}: {fault}"));
        }
    }
}
