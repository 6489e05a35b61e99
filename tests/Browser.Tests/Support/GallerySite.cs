using ServerlessMentoring.App.Tests;
using ServerlessMentoring.Local.Gallery;
using ServerlessMentoring.Local.Gallery.Samples;

[assembly: AssemblyFixture(typeof(ServerlessMentoring.Browser.Tests.Support.GallerySite))]

namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>The gallery, served by one app for all tests.</summary>
public sealed class GallerySite : IAsyncDisposable
{
    private readonly Lazy<Task<TestApp>> _app = new(() => TestApp.StartAsync());

    /// <summary>The names of all pages, as data of a theory.</summary>
    public static TheoryData<string> Pages => [.. GalleryCatalog.Pages.SelectMany(room => room.Names)];

    /// <summary>The names of all mails, as data of a theory.</summary>
    public static TheoryData<string> Mails => [.. GalleryCatalog.Mails.SelectMany(room => room.Names)];

    /// <summary>Where the app answers, without a slash at the end.</summary>
    public async Task<string> OriginAsync() => (await _app.Value).Anonymous.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>The address of a page.</summary>
    public async Task<string> PageAsync(string name, string language = "en", SampleText text = SampleText.Plain) =>
        $"{await OriginAsync()}/local/gallery/pages/{name}?language={language}&text={text}";

    /// <summary>The address of the HTML part of a mail.</summary>
    public async Task<string> MailAsync(string name, string language = "en", SampleText text = SampleText.Plain) =>
        $"{await OriginAsync()}/local/gallery/mails/{name}/html?language={language}&text={text}";

    /// <summary>What is at an address.</summary>
    public async Task<string> ReadAsync(string url)
    {
        using var response = await (await _app.Value).Anonymous.GetAsync(url, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_app.IsValueCreated && _app.Value.IsCompletedSuccessfully)
        {
            await (await _app.Value).DisposeAsync();
        }
    }
}
