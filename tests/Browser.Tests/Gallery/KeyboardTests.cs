using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Browser.Tests.Support;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Browser.Tests.Gallery;

public sealed class KeyboardTests(Browsers browsers, GallerySite gallery)
{
    /// <summary>The pages that one can do something on.</summary>
    public static async Task<TheoryData<string>> FormsAsync()
    {
        var renderer = new PageRenderer();
        var names = new TheoryData<string>();
        foreach (var (name, page) in Sample.Plain.AllPages())
        {
            if ((await renderer.RenderAsync(page)).Contains("method=\"post\"", StringComparison.Ordinal))
            {
                names.Add(name);
            }
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(FormsAsync))]
    public async Task Given_any_form_and_no_mouse_when_one_goes_through_by_tab_then_all_is_seen_reached_in_order_filled_and_sent(string name)
    {
        // A form has to work without any script.
        await using var context = await browsers.ContextAsync(new() { JavaScriptEnabled = false, Locale = "en-US", ViewportSize = Screens.Desktop });
        var page = await context.NewPageAsync();
        await page.GotoAsync(await gallery.PageAsync(name));

        Faults.None(await new Keyboard(page).WalkAsync());
    }
}
