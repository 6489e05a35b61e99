using Microsoft.Playwright;
using ServerlessMentoring.Browser.Tests.Support;

namespace ServerlessMentoring.Browser.Tests.Gallery;

/// <summary>The accessibility checks of axe-core, on the page as the browser draws it.</summary>
internal static class Axe
{
    /// <summary>The Web Content Accessibility Guidelines 2.2, A and AA.</summary>
    public static readonly string[] Guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    /// <summary>The rules about colours.</summary>
    public static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>All that we hold ourselves to: the guidelines, and what is good practice beside them.</summary>
    public static readonly string[] Everything = [.. Guidelines, "best-practice"];

    private const string Run = """
        async runOnly => {
          const found = await axe.run(document, { iframes: false, resultTypes: ['violations'], runOnly });
          const told = node => `${node.target} ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(', ')}`;
          return found.violations.map(violation => `${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(told).join(' | ')}`);
        }
        """;

    /// <summary>Readies a context. The script stands outside of the pages, whose policy allows none.</summary>
    public static Task ReadyAsync(IBrowserContext context) => context.AddInitScriptAsync(scriptPath: NodeModules.Find("axe-core/axe.min.js"));

    /// <summary>What is wrong with a page, by some rules or groups of rules.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string[] rules) => await page.EvaluateAsync<string[]>(Run, rules);
}
