using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>
/// A template as the text rules see it. Every declaration starts in the first column, and its body ends with a bracket there:
/// the tests compare what this finds with what a real parser finds.
/// </summary>
/// <param name="Path">Below <c>infra</c>, with slashes.</param>
/// <param name="Text">The text without comments.</param>
internal sealed partial record BicepFile(string Path, string Text)
{
    /// <summary>All templates of the repository.</summary>
    public static IReadOnlyList<BicepFile> All { get; } =
        [.. Repository.Files("infra", "*.bicep").Select(path => Of(
            System.IO.Path.GetRelativePath(System.IO.Path.Combine(Repository.Root, "infra"), path).Replace('\\', '/'),
            File.ReadAllText(path)))];

    /// <summary>What it declares, in order.</summary>
    public IReadOnlyList<BicepDeclaration> Declarations { get; } = [.. DeclarationPattern().Matches(Text).Select(match => new BicepDeclaration(
        match.Groups["kind"].Value,
        match.Groups["symbol"].Value,
        match.Groups["head"].Value + " ",
        match.Groups["decorators"].Value,
        match.Value))];

    /// <summary>The resources that it makes or refers to.</summary>
    public IEnumerable<BicepDeclaration> Resources => Declarations.Where(d => d.Kind == "resource");

    /// <summary>A template from its text.</summary>
    public static BicepFile Of(string path, string text) => new(path, Comments().Replace(text.ReplaceLineEndings("\n"), ""));

    /// <summary>The one of the repository at this path.</summary>
    public static BicepFile Named(string path) => All.Single(file => file.Path == path);

    [GeneratedRegex(@"^[ \t]*//.*\n", RegexOptions.Multiline)]
    private static partial Regex Comments();

    // The body of a resource, a module or a list runs to a bracket in the first column; anything else ends with its line.
    [GeneratedRegex(
        @"(?<decorators>(?:^@.*\n(?:^(?![@\w]).*\n)*?)*)^(?<kind>resource|module|param|output) (?<symbol>\w+) (?<head>[^\n]*)(?:(?<=[\{\[])\n(?:.*\n)*?^[\}\]]|(?=\n|\z))",
        RegexOptions.Multiline)]
    private static partial Regex DeclarationPattern();
}
