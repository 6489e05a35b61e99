using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class LayoutTests(Browsers browsers, GallerySite gallery)
{
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width + 0.5);
          return `${document.documentElement.scrollWidth} px: ${wide.slice(0, 4).map(element => `${element.tagName}.${element.className}`).join(', ')}`;
        }
        """;

    [Theory]
    [MemberData(nameof(GallerySite.Pages), MemberType = typeof(GallerySite))]
    public async Task Given_any_page_and_any_text_when_the_screen_is_narrow_then_nobody_scrolls_sideways(string name)
    {
        var page = await browsers.TabAsync(typeof(LayoutTests), Options);
        var faults = new List<string>();
        foreach (var (language, text) in Variants)
        {
            await page.GotoAsync(await gallery.PageAsync(name, language, text));
            foreach (var screen in new[] { Screens.Phone, Screens.Narrow })
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                if (await page.EvaluateAsync<string>(TooWide) is { Length: > 0 } fault)
                {
                    faults.Add($"{language} {text} at {screen.Width}: {fault}");
                }
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [MemberData(nameof(GallerySite.Mails), MemberType = typeof(GallerySite))]
    public async Task Given_any_mail_and_any_text_when_the_screen_is_narrow_then_nobody_scrolls_sideways(string name)
    {
        var page = await browsers.TabAsync(typeof(LayoutTests), Options);
        await page.SetViewportSizeAsync(Screens.Narrow.Width, Screens.Narrow.Height);
        await page.GotoAsync(await gallery.MailAsync(name, "de", SampleText.Overlong));

        Assert.Equal("", await page.EvaluateAsync<string>(TooWide));
    }

    // A mail's preview runs no script, not even the one that measures.
    private static BrowserNewContextOptions Options => new() { BypassCSP = true };

    // Long German is the widest, and the other direction the other way round.
    private static IEnumerable<(string Language, SampleText Text)> Variants =>
        [("de", SampleText.Plain), ("de", SampleText.Overlong), ("en", SampleText.RightToLeft)];
}
