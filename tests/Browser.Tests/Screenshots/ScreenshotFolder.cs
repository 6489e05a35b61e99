using ServerlessMentoring.App.Tests;
using ServerlessMentoring.Local.Gallery;

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

        Every page and almost every mail, with sample data. The app shows the same at `/local/gallery`, in both languages and with other data.
        The pictures are made by `dotnet run --project tests/Browser.Tests -- --screenshots`; a test fails when one is missing or too many.

        ## Pages
        {Rooms(GalleryCatalog.Pages, ScreenshotPlan.Pages)}

        ## Mails
        {Rooms(GalleryCatalog.Mails, ScreenshotPlan.Mails)}

        """;

    private static string Rooms(IReadOnlyList<(string Room, IReadOnlyList<string> Names)> rooms, IReadOnlyList<Screenshot> all) =>
        string.Concat(rooms.Select(room => $"\n### {room.Room}\n\n{string.Concat(room.Names.Where(name => all.Any(picture => picture.Name == name)).Select(name => Line(name, all)))}")).TrimEnd();

    private static string Line(string name, IReadOnlyList<Screenshot> all) =>
        $"- {name}: {string.Join(", ", all.Where(picture => picture.Name == name).Select(picture => $"[{Label(picture)}]({picture.File})"))}\n";

    private static string Label(Screenshot picture) =>
        (picture.Width == Screenshot.Phone ? "phone" : picture.IsMail ? "mail" : "desktop")
        + (picture.Language == "en" ? "" : $", {picture.Language}")
        + (picture.Scheme == Microsoft.Playwright.ColorScheme.Dark ? ", dark" : "");
}
