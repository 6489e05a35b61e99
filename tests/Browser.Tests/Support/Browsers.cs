using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ServerlessMentoring.Browser.Tests.Support.Browsers))]

namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>One browser for all tests; each test takes a context of its own. A machine without one skips the tests.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private readonly Lazy<Task<IPlaywright>> _playwright = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> _browser;
    private readonly ConcurrentDictionary<Type, IPage> _tabs = [];

    /// <summary>A browser that starts when the first test asks for it.</summary>
    public Browsers() => _browser = new(async () => await (await _playwright.Value).Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium.Path,

        // Root, as in containers, gets no sandbox; nothing but our own pages is opened.
        Args = ["--no-sandbox", "--force-color-profile=srgb", "--font-render-hinting=none"],
    }));

    /// <summary>A tab that the tests of one class share, as opening costs more than what most of them do.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="options">What its context is like.</param>
    /// <param name="ready">Readies the context when it is made.</param>
    public async Task<IPage> TabAsync(Type owner, BrowserNewContextOptions options, Func<IBrowserContext, Task>? ready = null)
    {
        if (!_tabs.TryGetValue(owner, out var tab))
        {
            var context = await ContextAsync(options);
            await (ready?.Invoke(context) ?? Task.CompletedTask);
            tab = await context.NewPageAsync();
            _tabs[owner] = tab;
        }

        return tab;
    }

    /// <summary>A fresh context, as of a new visitor.</summary>
    public async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(Chromium.Path is null, "Chromium is not on the path; CHROMIUM_PATH may name it");
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await (await _browser.Value).NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return context;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated && _browser.Value.IsCompletedSuccessfully)
        {
            await (await _browser.Value).CloseAsync();
        }

        if (_playwright.IsValueCreated && _playwright.Value.IsCompletedSuccessfully)
        {
            (await _playwright.Value).Dispose();
        }
    }
}
