using System.Diagnostics;
using System.Text.Json;

namespace ServerlessMentoring.Infra.Tests.Builds;

/// <summary>What is tested is what ships: an ordinary build and what is published differ in what is said here, and in nothing else.</summary>
public sealed class OneBuildTests
{
    private static readonly string App = Path.Combine(Repository.Root, "functions", "App", "App.csproj");

    private static readonly Lazy<Task<JsonElement>> Ordinary = new(() => EvaluateAsync());

    private static readonly Lazy<Task<JsonElement>> Published = new(() => EvaluateAsync("-p:_IsPublishing=true"));

    [Fact]
    public async Task What_is_published_has_one_source_file_more()
    {
        var (ordinary, published) = (await ItemsAsync(Ordinary, "Compile"), await ItemsAsync(Published, "Compile"));

        Assert.NotEmpty(ordinary);
        Assert.Equal(["Mail/Acs/AcsClient.cs"], published.Except(ordinary));
        Assert.Empty(ordinary.Except(published));
    }

    [Fact]
    public async Task What_is_published_has_two_packages_more()
    {
        var (ordinary, published) = (await ItemsAsync(Ordinary, "PackageReference"), await ItemsAsync(Published, "PackageReference"));

        Assert.NotEmpty(ordinary);
        Assert.Equal(["Azure.Communication.Email", "Microsoft.Azure.Functions.Worker.Extensions.DurableTask.AzureManaged"], published.Except(ordinary).Order());
        Assert.Empty(ordinary.Except(published));
    }

    [Theory]
    [InlineData("DefineConstants")]
    [InlineData("TargetFramework")]
    [InlineData("LangVersion")]
    public async Task The_compiler_is_told_the_same(string property) =>
        Assert.Equal(await PropertyAsync(Ordinary, property), await PropertyAsync(Published, property));

    [Fact]
    public async Task Only_what_is_published_makes_the_hosts_extensions()
    {
        Assert.Equal("false", await PropertyAsync(Ordinary, "_FunctionsBuildEnabled"));
        Assert.Equal("true", await PropertyAsync(Published, "_FunctionsBuildEnabled"));
    }

    [Fact]
    public async Task What_core_tools_build_for_themselves_makes_them_too()
    {
        var built = new Lazy<Task<JsonElement>>(() => EvaluateAsync("-p:OutputPath=bin/output/"));

        Assert.Equal("true", await PropertyAsync(built, "_FunctionsBuildEnabled"));
    }

    /// <summary>The property is private to the SDK: should it be called otherwise one day, an ordinary build would restore a project of its own.</summary>
    [Fact]
    public async Task An_ordinary_build_restores_no_project_of_the_sdk()
    {
        var folder = Directory.CreateTempSubdirectory("extensions-");
        try
        {
            await RunAsync("-t:_FunctionsInnerBuild", $"-p:ExtensionsCsProjDirectory={folder.FullName}");

            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<JsonElement> EvaluateAsync(params string[] arguments) => JsonElement.Parse(await RunAsync(
        [.. arguments, "-getItem:Compile", "-getItem:PackageReference", "-getProperty:_FunctionsBuildEnabled", "-getProperty:DefineConstants", "-getProperty:TargetFramework", "-getProperty:LangVersion"]));

    private static async Task<IReadOnlyList<string>> ItemsAsync(Lazy<Task<JsonElement>> evaluation, string kind) =>
        [.. (await evaluation.Value).GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];

    private static async Task<string> PropertyAsync(Lazy<Task<JsonElement>> evaluation, string name) =>
        (await evaluation.Value).GetProperty("Properties").GetProperty(name).GetString()!;

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", App, "-nologo", .. arguments]) { RedirectStandardOutput = true };

        // A test run is itself a child of a build tool, whose variables would say where to find another one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
