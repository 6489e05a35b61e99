using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>Bicep's own compiler, as NuGet brought it. It takes seconds to start, so each call does a whole folder. It fetches nothing.</summary>
internal static partial class Bicep
{
    private static readonly string? Program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(metadata => metadata.Key == "Bicep")?.Value;

    /// <summary>The errors and warnings of a folder, one a line, by the rules of <c>infra/bicepconfig.json</c>.</summary>
    public static async Task<IReadOnlyList<string>> LintAsync(string folder)
    {
        var (succeeded, lines) = await RunAsync("lint", folder, Path.Combine(Repository.Root, "infra", "bicepconfig.json"));
        var findings = lines.Where(line => Finding().IsMatch(line)).ToList();
        Assert.True(succeeded || findings.Count > 0, string.Join('\n', lines));
        return findings;
    }

    /// <summary>
    /// The templates of a folder, compiled each on its own. With symbolic names, because without them resources that are only referred to
    /// would be gone; what is deployed is the same otherwise.
    /// </summary>
    public static async Task<IReadOnlyList<Template>> CompileAsync(string folder)
    {
        var output = Directory.CreateTempSubdirectory("bicep");
        try
        {
            var config = Path.Combine(Repository.Root, "tests", "Infra.Tests", "Templates", "symbols.json");
            var (succeeded, lines) = await RunAsync("build", folder, config, "--outdir", output.FullName);
            Assert.True(succeeded, string.Join('\n', lines));
            return
            [
                .. output.EnumerateFiles("*.json", SearchOption.AllDirectories).Select(file => new Template(
                    Path.ChangeExtension(Path.GetRelativePath(output.FullName, file.FullName), ".bicep"),
                    JsonElement.Parse(File.ReadAllText(file.FullName)))),
            ];
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static async Task<(bool Succeeded, string[] Lines)> RunAsync(string command, string folder, string config, params string[] more)
    {
        Assert.SkipUnless(File.Exists(Program), "Bicep comes from NuGet for Linux on x64 only");
        var start = new ProcessStartInfo(
            Program!, [command, "--no-restore", "--pattern", Path.Combine(folder, "**", "*.bicep"), "--config", config, .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var bicep = Process.Start(start)!;
        var errors = bicep.StandardError.ReadToEndAsync();
        var output = await bicep.StandardOutput.ReadToEndAsync();
        await bicep.WaitForExitAsync();
        return (bicep.ExitCode == 0, (output + await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\(\d+,\d+\) : (Error|Warning) ")]
    private static partial Regex Finding();
}
