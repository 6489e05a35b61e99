using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Pages.Gallery;

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
        await using var context = await browsers.ContextAsync(new());
        var page = await context.NewPageAsync();
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
        await using var context = await browsers.ContextAsync(new() { BypassCSP = true, ViewportSize = Screens.Narrow });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var (language, text) in Variants)
        {
            await page.GotoAsync(await gallery.MailAsync(name, language, text));
            if (await page.EvaluateAsync<string>(TooWide) is { Length: > 0 } fault)
            {
                faults.Add($"{language} {text}: {fault}");
            }
        }

        Faults.None(faults);
    }

    private static IEnumerable<(string Language, SampleText Text)> Variants =>
        [("en", SampleText.Plain), ("de", SampleText.Plain), ("de", SampleText.Long), ("en", SampleText.RightToLeft), ("en", SampleText.Emoji)];
}
