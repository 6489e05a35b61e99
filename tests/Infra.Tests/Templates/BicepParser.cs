using System.Diagnostics;
using System.Text.Json;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>A real parser of Bicep, run by node from <c>tests/services</c>. Without node, or without its modules, the test is skipped.</summary>
internal static class BicepParser
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Parses files, given by full path.</summary>
    public static async Task<IReadOnlyList<ParsedFile>> ParseAsync(IEnumerable<string> paths)
    {
        var folder = Path.Combine(Repository.Root, "tests", "services");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "tree-sitter-bicep")), "run npm ci in tests/services");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "parse-bicep.mjs"), .. paths])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Start(start);
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<ParsedFile>>(output, Json)!;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("node is not on the path");
            throw;
        }
    }
}
