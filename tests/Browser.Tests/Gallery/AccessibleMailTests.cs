using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class AccessibleMailTests(Browsers browsers, GallerySite gallery)
{
    /// <summary>By night in all languages, by day in one.</summary>
    [Theory]
    [MemberData(nameof(GallerySite.Mails), MemberType = typeof(GallerySite))]
    public async Task Given_any_mail_when_it_is_checked_light_and_dark_then_axe_finds_nothing(string name)
    {
        // The preview runs no script at all, not even the one that checks.
        var page = await browsers.TabAsync(typeof(AccessibleMailTests), new() { BypassCSP = true, ViewportSize = Screens.Phone }, Axe.ReadyAsync);
        var faults = new List<string>();
        foreach (var language in Night.Some(Languages.All, Languages.All.Count))
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.GotoAsync(await gallery.MailAsync(name, language.Name));
            faults.AddRange((await Axe.FaultsAsync(page, Axe.Guidelines)).Select(fault => $"{language.Name}: {fault}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            faults.AddRange((await Axe.FaultsAsync(page, Axe.Colours)).Select(fault => $"{language.Name} dark: {fault}"));
        }

        Faults.None(faults);
    }
}
