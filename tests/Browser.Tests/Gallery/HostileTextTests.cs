using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class HostileTextTests(Browsers browsers, GallerySite gallery)
{
    // Every element and attribute that the hostile text is made of, none of which a page or a mail of ours has.
    private const string Injected = """
        () => [...document.querySelectorAll('img, [onerror], [onfocus], iframe[src^=javascript], link[rel=stylesheet]')]
          .concat([...document.scripts].filter(script => script.textContent.includes('alert')))
          .map(element => element.outerHTML)
        """;

    [Theory]
    [MemberData(nameof(GallerySite.Pages), MemberType = typeof(GallerySite))]
    public async Task Given_hostile_text_everywhere_when_a_page_is_opened_then_nothing_of_it_is_there_or_runs(string name) =>
        Faults.None(await HappensAsync(await gallery.PageAsync(name, text: SampleText.Hostile)));

    [Theory]
    [MemberData(nameof(GallerySite.Mails), MemberType = typeof(GallerySite))]
    public async Task Given_hostile_text_everywhere_when_a_mail_is_opened_then_nothing_of_it_is_there_or_runs(string name) =>
        Faults.None(await HappensAsync(await gallery.MailAsync(name, text: SampleText.Hostile)));

    [Fact]
    public async Task Given_a_page_that_something_was_injected_into_when_it_is_opened_then_it_is_seen()
    {
        var url = await gallery.PageAsync("notFound");
        var tab = await TabAsync();
        await tab.RouteAsync(url, route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<p title=\"{SampleTexts.Attack}" }));

        var happened = await HappensAsync(url);
        await tab.UnrouteAllAsync();

        Assert.Contains(happened, each => each.StartsWith("a dialog: 1", StringComparison.Ordinal));
        Assert.Contains(happened, each => each.StartsWith("a request to https://attacker.example.com/", StringComparison.Ordinal));
        Assert.Contains(happened, each => each.StartsWith("<img src", StringComparison.Ordinal));
    }

    // The policy is a second lock: without it, only the encoding holds.
    private Task<IPage> TabAsync() => browsers.TabAsync(typeof(HostileTextTests), new() { BypassCSP = true });

    private async Task<IReadOnlyList<string>> HappensAsync(string url)
    {
        var tab = await TabAsync();
        var origin = await gallery.OriginAsync();
        var happened = new List<string>();
        void Requested(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith($"{origin}/", StringComparison.Ordinal))
            {
                happened.Add($"a request to {request.Url}");
            }
        }

        async void Asked(object? sender, IDialog dialog)
        {
            happened.Add($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        }

        tab.Request += Requested;
        tab.Dialog += Asked;
        await tab.GotoAsync(url);
        happened.AddRange(await tab.EvaluateAsync<string[]>(Injected));
        tab.Request -= Requested;
        tab.Dialog -= Asked;
        return happened;
    }
}
