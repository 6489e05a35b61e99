using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ServerlessMentoring.Infra.Tests.Builds;

/// <summary>Arrows between the projects point inward, and the rules know neither clock nor outside.</summary>
public sealed partial class ArrowTests
{
    [Theory]
    [InlineData("Core")]
    [InlineData("LocalHost")]
    [InlineData("App", "Core")]
    [InlineData("Local", "App", "LocalHost")]
    public void A_project_knows_what_it_may_know_and_nothing_else(string project, params string[] known)
    {
        var references = XDocument.Load(Path.Combine(FolderOf(project), $"{project}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(known, references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_read_no_clock_and_touch_no_file_and_no_network()
    {
        var sources = Directory.EnumerateFiles(FolderOf("Core"), "*.cs", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(FolderOf("Core"), file).StartsWith("obj", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sources);
        Assert.Empty(sources.SelectMany(file => Outside().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
    }

    [Fact]
    public void A_page_is_given_what_it_shows_and_fetches_nothing()
    {
        var components = Directory.EnumerateFiles(Path.Combine(Repository.Root, "functions"), "*.razor", SearchOption.AllDirectories).ToList();

        Assert.True(components.Count > 80);
        Assert.Empty(components.Where(file => Fetching().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("@inject PersonStore People")]
    [InlineData("[Inject] public required PersonStore People { get; set; }")]
    public void A_page_that_fetched_would_be_seen(string source) => Assert.Matches(Fetching(), source);

    [Theory]
    [InlineData("var now = DateTimeOffset.UtcNow;")]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("new HttpClient()")]
    public void What_the_rules_must_not_do_would_be_seen(string source) => Assert.Matches(Outside(), source);

    private static string FolderOf(string project) => Path.Combine(Repository.Root, "functions", project);

    [GeneratedRegex(@"@inject (?!AssetPath\b)|\[Inject\]|\bIDocumentStore\b|\bIServiceProvider\b")]
    private static partial Regex Fetching();

    [GeneratedRegex(@"\b(?:DateTime|DateTimeOffset)\.(?:UtcNow|Now|Today)\b|\bTimeProvider\b|\bStopwatch\b|\b(?:File|Directory)\.\w+\(|\bHttpClient\b|\bEnvironment\.GetEnvironmentVariable\b|\bThread\.Sleep\b|\bTask\.Delay\b")]
    private static partial Regex Outside();
}
