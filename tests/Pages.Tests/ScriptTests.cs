using System.Text;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

/// <summary>The one script only improves: nothing that a page offers needs it.</summary>
public sealed class ScriptTests
{
    private readonly PageRenderer _renderer = new();

    public static TheoryData<string> Pages => [.. Sample.Plain.AllPages().Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_no_script_when_a_page_is_read_then_nothing_waits_for_it(string name)
    {
        var tags = HtmlTag.Read(await DrawAsync(name));

        // What only the script can do is not offered until it is there.
        Assert.All(tags.Where(tag => tag is { Name: "button", Closes: false } && tag["type"] != "submit"), tag =>
        {
            Assert.True(tag.Attributes.ContainsKey("hidden"));
            Assert.Contains(tags, target => target["id"] is { } id && id == tag["data-copy"]);
        });
        Assert.All(tags.Where(tag => tag.Attributes.ContainsKey("hidden")), tag => Assert.Equal("button", tag.Name));
        Assert.DoesNotContain(tags, tag => tag["href"] is { } href && href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_page_when_it_is_drawn_then_it_is_under_60_kB(string name) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(await DrawAsync(name)), 1, 60_000);

    [Fact]
    public void Given_the_script_then_it_is_under_3_kB_and_its_name_follows_its_content()
    {
        Assert.InRange(SiteAsset.Script.Bytes.Length, 1, 3000);
        Assert.Matches("^site\\.[0-9a-f]{16}\\.js$", SiteAsset.Script.Name);
        Assert.Same(SiteAsset.Script, SiteAsset.Find(SiteAsset.Script.Name));
        Assert.Null(SiteAsset.Find("site.js"));
    }

    [Fact]
    public void Given_the_policy_when_the_script_runs_then_it_needs_no_more_than_the_policy_allows()
    {
        var script = Encoding.UTF8.GetString(SiteAsset.Script.Bytes.Span);

        Assert.DoesNotContain("eval", script, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
        Assert.DoesNotContain("fetch", script, StringComparison.Ordinal);
        Assert.DoesNotContain(".style", script, StringComparison.Ordinal);
    }

    private Task<string> DrawAsync(string name) =>
        _renderer.RenderAsync(Sample.Plain.AllPages().First(page => page.Name == name).Page);
}
