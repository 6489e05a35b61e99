using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed class PageTests
{
    private readonly PageRenderer _renderer = new();

    public static TheoryData<string> Pages => [.. Sample.Plain.AllPages().Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_state_when_a_page_is_drawn_then_it_is_a_whole_document_with_no_script_of_its_own(string name)
    {
        var html = await DrawAsync(name);
        var tags = HtmlTag.Read(html);

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@if", html, StringComparison.Ordinal);
        Assert.Equal(PageOf(name).Language?.Name ?? "en", tags.First(tag => tag.Name == "html")["lang"]);
        Assert.Single(tags, tag => tag is { Name: "h1", Closes: false });
        Assert.Single(tags, tag => tag is { Name: "main", Closes: false });

        // Drawings have titles of their own.
        Assert.Single(tags.TakeWhile(tag => tag.Name != "body"), tag => tag is { Name: "title", Closes: false });
        Assert.Equal($"/api/assets/{SiteAsset.Script.Name}", Assert.Single(tags, tag => tag is { Name: "script", Closes: false })["src"]);
        Assert.Contains("></script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(tags, tag => tag.Attributes.ContainsKey("style"));
        Assert.DoesNotContain(tags, tag => tag.Attributes.Keys.Any(key => key.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_state_when_a_page_is_drawn_then_every_tag_is_closed_in_order(string name)
    {
        string[] alone = ["meta", "input", "br", "link"];
        var open = new Stack<string>();
        foreach (var tag in HtmlTag.Read(await DrawAsync(name)).Where(tag => !alone.Contains(tag.Name)))
        {
            if (tag.Closes)
            {
                Assert.Equal(open.Pop(), tag.Name);
            }
            else
            {
                open.Push(tag.Name);
            }
        }

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_form_when_it_is_drawn_then_every_field_has_a_label(string name)
    {
        var tags = HtmlTag.Read(await DrawAsync(name));
        var labelled = tags.Where(tag => tag is { Name: "label", Closes: false }).Select(tag => tag["for"]).OfType<string>().ToHashSet();
        var inLabel = 0;
        foreach (var tag in tags)
        {
            inLabel += tag.Name == "label" ? (tag.Closes ? -1 : 1) : 0;
            if (tag is { Closes: false, Name: "input" or "textarea" or "select" } && tag["type"] != "hidden")
            {
                Assert.True(inLabel > 0 || labelled.Contains(tag["id"] ?? ""), $"no label for {tag["name"]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_page_when_it_points_to_an_id_then_that_id_is_there_once(string name)
    {
        var tags = HtmlTag.Read(await DrawAsync(name));
        var ids = tags.Select(tag => tag["id"]).OfType<string>().ToList();
        var pointed = tags.SelectMany(tag => $"{tag["aria-describedby"]} {tag["aria-labelledby"]} {tag["for"]}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(tags.Select(tag => tag["href"]).OfType<string>().Where(href => href.StartsWith('#') && href != "#f-once").Select(href => href[1..]));

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(pointed, id => Assert.Contains(id, ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_any_form_when_it_is_drawn_then_it_posts_with_a_real_button(string name)
    {
        var tags = HtmlTag.Read(await DrawAsync(name));
        var forms = tags.Where(tag => tag is { Name: "form", Closes: false }).ToList();

        // A search asks for nothing to be done.
        Assert.All(forms, form => Assert.Equal(form["role"] == "search" ? "get" : "post", form["method"]));
        Assert.True(tags.Count(tag => tag is { Name: "button", Closes: false } && tag["type"] == "submit") >= forms.Count);
    }

    [Fact]
    public async Task Given_many_callers_at_once_when_they_draw_then_each_gets_its_own_page()
    {
        var alone = await DrawAsync("me");
        var together = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => DrawAsync("me"))));

        Assert.All(together, html => Assert.Equal(alone, html));
    }

    private Task<string> DrawAsync(string name) => _renderer.RenderAsync(PageOf(name));

    private static PageModel PageOf(string name) => Sample.Plain.AllPages().First(page => page.Name == name).Page;
}
