using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed partial class StyleTests
{
    [Fact]
    public async Task Given_a_page_when_a_browser_hashes_its_style_then_the_policy_allows_it()
    {
        foreach (var (_, page) in Sample.Plain.AllPages())
        {
            // A page that only one machine has brings its own style, and a policy that allows it as well.
            var home = page.GetType().Assembly;
            var policy = home == typeof(PageHeaders).Assembly ? PageHeaders.ContentSecurityPolicy : PageHeaders.ContentSecurityPolicyWith(home);
            Assert.All(Style().Matches(await new PageRenderer().RenderAsync(page)), style =>
            {
                var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups["css"].Value)));
                Assert.Contains($"'sha256-{hash}'", policy, StringComparison.Ordinal);
            });
        }

        Assert.DoesNotContain("unsafe", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", PageHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ink", "ground", 4.5)]
    [InlineData("ink", "surface", 4.5)]
    [InlineData("quiet", "ground", 4.5)]
    [InlineData("quiet", "surface", 4.5)]
    [InlineData("accent", "surface", 4.5)]
    [InlineData("accent", "accent-soft", 4.5)]
    [InlineData("accent", "good-soft", 4.5)]
    [InlineData("accent-ink", "accent", 4.5)]
    [InlineData("good", "good-soft", 4.5)]
    [InlineData("warn", "warn-soft", 4.5)]
    [InlineData("bad", "bad-soft", 4.5)]
    [InlineData("bad", "surface", 4.5)]
    [InlineData("ink", "good-soft", 4.5)]
    [InlineData("ink", "raised", 4.5)]
    [InlineData("quiet", "raised", 4.5)]
    [InlineData("quiet", "accent-soft", 4.5)]
    [InlineData("ink", "accent-soft", 4.5)]
    [InlineData("ink", "warn-soft", 4.5)]
    [InlineData("accent", "ground", 4.5)]
    [InlineData("accent", "raised", 4.5)]
    [InlineData("good-soft", "good", 4.5)]
    [InlineData("field", "surface", 3)]
    [InlineData("field", "raised", 3)]
    [InlineData("accent", "line", 3)]
    public async Task Given_light_and_dark_when_colours_meet_then_they_can_be_told_apart(string front, string back, double least)
    {
        var themes = Root().Matches(await CssAsync()).Select(match => Colour().Matches(match.Value)
            .ToDictionary(each => each.Groups["name"].Value, each => Luminance(each.Groups["hex"].Value)))
            .Where(theme => theme.ContainsKey("accent")).ToList();

        Assert.Equal(2, themes.Count);
        Assert.All(themes, theme =>
        {
            var (light, dark) = (Math.Max(theme[front], theme[back]), Math.Min(theme[front], theme[back]));
            Assert.True((light + 0.05) / (dark + 0.05) >= least, $"{front} on {back}: {(light + 0.05) / (dark + 0.05):0.00}");
        });
    }

    private static async Task<string> CssAsync()
    {
        var html = await new PageRenderer().RenderAsync(new NotFoundPage());
        return Style().Match(html).Groups["css"].Value;
    }

    private static double Luminance(string hex)
    {
        var full = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        double Part(int at)
        {
            var value = int.Parse(full.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex("<style>(?<css>.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(@":root\{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z-]+):#(?<hex>[0-9a-f]{6}|[0-9a-f]{3})")]
    private static partial Regex Colour();
}
