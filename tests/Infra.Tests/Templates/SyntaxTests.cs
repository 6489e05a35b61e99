namespace ServerlessMentoring.Infra.Tests.Templates;

public sealed class SyntaxTests
{
    [Fact]
    public async Task Every_template_parses_and_the_text_rules_see_all_of_it()
    {
        var parsed = await BicepParser.ParseAsync(Repository.Files("infra", "*.bicep"));
        Assert.Empty(parsed.SelectMany(file => file.Faults.Select(fault => $"{file.Path} {fault}")));
        Assert.Equal(
            parsed.Select(file => string.Join('\n', file.Declarations)),
            BicepFile.All.Select(file => string.Join('\n', file.Declarations.Select(d => $"{d.Kind} {d.Symbol}"))));
    }

    [Theory]
    [InlineData("resource x 'Microsoft.Web/sites@2024-11-01' = {\n  name: 'x'\n")]
    [InlineData("param name\n")]
    [InlineData("var x = [\n  'a'\n}\n")]
    public async Task A_broken_template_is_found_out(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.bicep");
        await File.WriteAllTextAsync(path, text);
        try
        {
            Assert.NotEmpty(Assert.Single(await BicepParser.ParseAsync([path])).Faults);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
