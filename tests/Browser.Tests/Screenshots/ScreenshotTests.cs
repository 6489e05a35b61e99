using ServerlessMentoring.Browser.Tests.Support;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>The pictures keep up with the gallery: nothing in it is without one, and none is of something that is gone.</summary>
public sealed class ScreenshotTests
{
    private const string Remake = "dotnet run --project tests/Browser.Tests -- --screenshots";

    [Fact]
    public void Given_the_gallery_then_each_page_and_mail_has_its_pictures_and_no_picture_is_of_nothing()
    {
        string[] wanted = [ScreenshotFolder.Index, .. ScreenshotPlan.All.Select(picture => picture.File)];
        var there = ScreenshotFolder.Files.ToList();

        Faults.None([
            .. wanted.Except(there).Select(file => $"{file} is missing: {Remake}"),
            .. there.Except(wanted).Select(file => $"{file} shows nothing that is in the gallery: {Remake}"),
        ]);
    }

    [Fact]
    public void Given_the_gallery_then_the_page_of_pictures_shows_all_of_it()
    {
        var index = File.ReadAllText(Path.Combine(ScreenshotFolder.Path, ScreenshotFolder.Index));

        Assert.Equal(ScreenshotFolder.IndexText(), index.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Given_the_plan_then_no_two_pictures_are_one_file() =>
        Assert.Equal(ScreenshotPlan.All.Count, ScreenshotPlan.All.Select(picture => picture.File).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Given_the_pictures_then_the_repository_stays_small() =>
        Assert.InRange(Directory.EnumerateFiles(ScreenshotFolder.Path).Sum(file => new FileInfo(file).Length), 1, 6_000_000);
}
