using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class AccessiblePageTests(Browsers browsers, GallerySite gallery)
{
    /// <summary>By night in all languages, light and dark, wide and narrow; by day in one, wide in the light and narrow in the dark.</summary>
    [Theory]
    [MemberData(nameof(GallerySite.Pages), MemberType = typeof(GallerySite))]
    public async Task Given_any_page_when_it_is_checked_light_and_dark_wide_and_narrow_then_axe_finds_nothing(string name)
    {
        var page = await browsers.TabAsync(typeof(AccessiblePageTests), new(), Axe.ReadyAsync);
        var faults = new List<string>();
        foreach (var language in Night.Some(Languages.All, Languages.All.Count))
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.SetViewportSizeAsync(Screens.Desktop.Width, Screens.Desktop.Height);
            await page.GotoAsync(await gallery.PageAsync(name, language.Name));
            await CheckAsync(Axe.Everything, "wide");
            await page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
            if (Night.IsNow)
            {
                await CheckAsync(Axe.Everything, "narrow");
            }

            // The dark changes nothing but colours.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await CheckAsync(Axe.Colours, "narrow dark");

            async Task CheckAsync(string[] rules, string how) =>
                faults.AddRange((await Axe.FaultsAsync(page, rules)).Select(fault => $"{language.Name} {how}: {fault}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task Given_a_page_that_is_broken_when_it_is_checked_then_axe_finds_it()
    {
        var page = await browsers.TabAsync(typeof(AccessiblePageTests), new(), Axe.ReadyAsync);
        await page.GotoAsync(await gallery.PageAsync("notFound"));
        await page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('input'))");

        Assert.Contains(await Axe.FaultsAsync(page, Axe.Everything), fault => fault.StartsWith("label: ", StringComparison.Ordinal));
    }
}
