using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Builds;

/// <summary>A name has one meaning in the whole product, so that whoever finds it knows what it is.</summary>
public sealed partial class NameTests
{
    [Fact]
    public void No_two_types_have_one_name()
    {
        var functions = Path.Combine(Repository.Root, "functions");
        var named = Directory.EnumerateFiles(functions, "*.*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Path.GetExtension(file) switch
            {
                ".cs" => NamesIn(File.ReadAllText(file)),
                ".razor" when !Path.GetFileName(file).StartsWith('_') => [Path.GetFileNameWithoutExtension(file)],
                _ => [],
            })
            .ToList();

        Assert.True(named.Count > 1000);
        Assert.Empty(named.CountBy(name => name).Where(name => name.Value > 1).Select(name => name.Key));
    }

    [Fact]
    public void Two_types_of_one_name_would_be_seen_and_a_generic_beside_its_plain_one_is_none() => Assert.Equal(
        ["Standing", "Standing", "Job", "Job<>", "Job<,>"],
        NamesIn(
            """
            public static class Standing
            internal sealed record Standing(int Number)
            internal abstract class Job
            internal sealed class Job<T>(Func<T> work) : Job
            public readonly record struct Job<T, TResult>
            file sealed class Elsewhere
                private sealed class Nested
            """));

    private static IEnumerable<string> NamesIn(string source) => Declaration().Matches(source)
        .Where(match => !match.Groups["partial"].Success)
        .Select(match => match.Groups["name"].Value + string.Concat(match.Groups["of"].Value.Where(c => c is '<' or ',' or '>')));

    [GeneratedRegex(@"^(?:public|internal)(?: (?:sealed|static|abstract|readonly|ref|(?<partial>partial)))* (?:class|record struct|record class|record|struct|enum|interface) (?<name>\w+)(?<of><[\w, ]+>)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
