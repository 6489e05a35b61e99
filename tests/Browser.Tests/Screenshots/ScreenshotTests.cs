using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Local.Gallery;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>The pictures keep up with the gallery: none is of something that is gone.</summary>
public sealed class ScreenshotTests
{
    private const string Remake = "dotnet run --project tests/Browser.Tests -- --screenshots";

    [Fact]
    public void Given_the_plan_then_each_picture_is_there_and_of_something_in_the_gallery_and_no_other_is()
    {
        string[] wanted = [ScreenshotFolder.Index, .. ScreenshotPlan.All.Select(picture => picture.File)];
        var there = ScreenshotFolder.Files.ToList();
        var gallery = GalleryCatalog.Pages.Concat(GalleryCatalog.Mails).SelectMany(room => room.Names).ToHashSet();

        Faults.None([
            .. ScreenshotPlan.All.Where(picture => !gallery.Contains(picture.Name)).Select(picture => $"{picture.Name} is not in the gallery"),
            .. wanted.Except(there).Select(file => $"{file} is missing: {Remake}"),
            .. there.Except(wanted).Select(file => $"{file} is in no document: {Remake}"),
        ]);
    }

    [Fact]
    public void Given_the_plan_then_the_page_of_pictures_shows_all_of_it()
    {
        var index = File.ReadAllText(Path.Combine(ScreenshotFolder.Path, ScreenshotFolder.Index));

        Assert.Equal(ScreenshotFolder.IndexText(), index.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Given_the_plan_then_no_two_pictures_are_one_file() =>
        Assert.Equal(ScreenshotPlan.All.Count, ScreenshotPlan.All.Select(picture => picture.File).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Given_the_pictures_then_the_repository_stays_small() =>
        Assert.InRange(Directory.EnumerateFiles(ScreenshotFolder.Path).Sum(file => new FileInfo(file).Length), 1, 1_500_000);
}
