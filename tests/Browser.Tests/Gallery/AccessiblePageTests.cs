using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class AccessiblePageTests(Browsers browsers, GallerySite gallery)
{
    [Theory]
    [MemberData(nameof(GallerySite.Pages), MemberType = typeof(GallerySite))]
    public async Task Given_any_page_in_any_language_when_it_is_checked_light_and_dark_wide_and_narrow_then_axe_finds_nothing(string name)
    {
        var page = await browsers.TabAsync(typeof(AccessiblePageTests), new(), Axe.ReadyAsync);
        var faults = new List<string>();
        foreach (var language in Languages.All)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.GotoAsync(await gallery.PageAsync(name, language.Name));
            foreach (var screen in new[] { Screens.Desktop, Screens.Phone })
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                faults.AddRange((await Axe.FaultsAsync(page)).Select(fault => $"{language.Name} {screen.Width}: {fault}"));
            }

            // The dark changes nothing but colours.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange((await Axe.FaultsAsync(page, Axe.Colours)).Select(fault => $"{language.Name} dark: {fault}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Given_a_page_that_is_broken_when_it_is_checked_then_axe_finds_it()
    {
        var page = await browsers.TabAsync(typeof(AccessiblePageTests), new(), Axe.ReadyAsync);
        await page.GotoAsync(await gallery.PageAsync("notFound"));
        await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('input'))");

        Assert.Contains(await Axe.FaultsAsync(page), fault => fault.StartsWith("label: ", StringComparison.Ordinal));
    }
}
