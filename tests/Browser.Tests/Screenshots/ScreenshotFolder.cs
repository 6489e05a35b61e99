using ServerlessMentoring.App.Tests;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>The folder of pictures, with a page that shows them.</summary>
internal static class ScreenshotFolder
{
    /// <summary>The page.</summary>
    public const string Index = "README.md";

    /// <summary>Where it is.</summary>
    public static string Path => Repository.PathOf("docs/screenshots");

    /// <summary>The names of all files that are there.</summary>
    public static IEnumerable<string> Files => Directory.Exists(Path) ? Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)) : [];

    /// <summary>The text of the page.</summary>
    public static string IndexText() =>
        $"""
        # Screenshots

        A relationship from match to thanks, with sample data. The app shows every page and mail at `/local/gallery`, in both languages and with
        other data. The pictures are made by `dotnet run --project tests/Browser.Tests -- --screenshots`; a test fails when one is missing or too many.

        {string.Join("\n\n", ScreenshotPlan.Chapters.Select(chapter => $"## {chapter.Heading}\n\n{string.Join('\n', chapter.Pictures.Select(Shown))}"))}

        """;

    private static string Shown(Screenshot picture) =>
        $"<img src=\"{picture.File}\" alt=\"{picture.Name}: {Label(picture)}\" width=\"{(picture.Width == Screenshot.Phone ? 240 : picture.IsMail ? 320 : 480)}\">";

    private static string Label(Screenshot picture) =>
        (picture.Width == Screenshot.Phone ? "phone" : picture.IsMail ? "mail" : "desktop")
        + (picture.Language == "en" ? "" : $", {picture.Language}")
        + (picture.Scheme == Microsoft.Playwright.ColorScheme.Dark ? ", dark" : "");
}
