namespace ServerlessMentoring.Infra.Tests.Alignment;

/// <summary>The app as text.</summary>
internal static class Source
{
    /// <summary>Every source file of the app.</summary>
    public static IEnumerable<string> App() =>
        Repository.Files(Path.Combine("functions", "App"), "*.cs")
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);
}
