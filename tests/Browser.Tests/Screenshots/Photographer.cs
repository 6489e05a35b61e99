using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>Makes all pictures anew, and takes away those that belong to nothing any more.</summary>
internal static class Photographer
{
    private const int Quality = 35;
    private const int TallestDesktop = 1700;
    private const int TallestPhone = 1500;

    /// <summary>Makes them.</summary>
    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync()
    {
        Directory.CreateDirectory(ScreenshotFolder.Path);
        await using var gallery = new GallerySite();
        await using var browsers = new Browsers();
        foreach (var light in ScreenshotPlan.All.GroupBy(picture => (picture.Width, picture.Scale, picture.Scheme)))
        {
            await using var context = await browsers.ContextAsync(new()
            {
                ViewportSize = new() { Width = light.Key.Width, Height = 700 },
                DeviceScaleFactor = light.Key.Scale,
                ColorScheme = light.Key.Scheme,
                Locale = "en-GB",
            });
            var page = await context.NewPageAsync();
            foreach (var picture in light)
            {
                await TakeAsync(page, picture, gallery);
            }
        }

        await File.WriteAllTextAsync(Path.Combine(ScreenshotFolder.Path, ScreenshotFolder.Index), ScreenshotFolder.IndexText());
        foreach (var old in ScreenshotFolder.Files.Except([ScreenshotFolder.Index, .. ScreenshotPlan.All.Select(picture => picture.File)]).ToList())
        {
            File.Delete(Path.Combine(ScreenshotFolder.Path, old));
        }

        Console.WriteLine($"{ScreenshotPlan.All.Count} pictures in {ScreenshotFolder.Path}");
        return 0;
    }

    private static async Task TakeAsync(IPage page, Screenshot picture, GallerySite gallery)
    {
        await page.GotoAsync(picture.IsMail ? await gallery.MailAsync(picture.Name, picture.Language) : await gallery.PageAsync(picture.Name, picture.Language));
        var height = await page.Locator("html").EvaluateAsync<int>("html => Math.ceil(html.getBoundingClientRect().height)");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(ScreenshotFolder.Path, picture.File),
            Type = ScreenshotType.Jpeg,
            Quality = Quality,
            FullPage = true,

            // What is longer than this shows more of the same.
            Clip = new() { X = 0, Y = 0, Width = picture.Width, Height = Math.Min(height, picture.Width == Screenshot.Phone ? TallestPhone : TallestDesktop) },
            Animations = ScreenshotAnimations.Disabled,
        });
    }
}
