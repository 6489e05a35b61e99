using System.Diagnostics;
using System.Text.Json;
using ServerlessMentoring.App.Tests;
using ServerlessMentoring.Browser.Tests.Support;

namespace ServerlessMentoring.Browser.Tests.Gallery;

/// <summary>The validator html-validate, which knows the standard by itself.</summary>
internal static class HtmlValidator
{
    /// <summary>What is wrong, with the name of the document before it.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyDictionary<string, string> documents, CancellationToken cancellation)
    {
        NodeModules.Find("html-validate/package.json");
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.PathOf("tests/services/validate-html.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var answer = node.StandardOutput.ReadToEndAsync(cancellation);
        await JsonSerializer.SerializeAsync(node.StandardInput.BaseStream, documents, cancellationToken: cancellation);
        node.StandardInput.Close();
        var faults = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await answer)!;
        await node.WaitForExitAsync(cancellation);

        // A document that was lost on the way would look faultless.
        Assert.Equal((0, documents.Count), (node.ExitCode, faults.Count));
        return [.. faults.SelectMany(each => each.Value.Select(fault => $"{each.Key} {fault}"))];
    }
}
