using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Builds;

/// <summary>The map of the house shows all rooms and no others.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] NoRooms = ["bin", "obj", "Properties"];

    private static readonly string Map = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("App")]
    [InlineData("Core")]
    [InlineData("Local")]
    [InlineData("LocalHost")]
    public void Every_folder_of_a_project_is_on_the_map(string project)
    {
        var rooms = new DirectoryInfo(Path.Combine(Repository.Root, "functions", project)).EnumerateDirectories()
            .Where(folder => !NoRooms.Contains(folder.Name) && folder.EnumerateFiles("*", SearchOption.AllDirectories).Any())
            .Select(folder => folder.Name);

        Assert.Equal(rooms.Order(StringComparer.Ordinal), OnTheMap(project).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> OnTheMap(string project)
    {
        var begin = Map.IndexOf($"**`functions/{project}`**", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"The map has no table of {project}.");
        var table = Map[begin..].Split("\n\n")[1];
        return Room().Matches(table).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Room();
}
