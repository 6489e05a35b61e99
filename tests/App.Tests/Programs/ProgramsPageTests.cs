using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Programs;

/// <summary>What docs/programs.md says is so.</summary>
public sealed class ProgramsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/programs.md"));

    [Fact]
    public void The_document_on_the_page_is_valid_and_has_every_field()
    {
        var json = Page.Split("```json\n")[1].Split("```")[0];

        var read = ProgramReader.Read(Encoding.UTF8.GetBytes(json));

        Assert.Empty(read.Faults);
        var written = JsonSerializer.SerializeToNode(read.Value!, ProgramJson.Default.ProgramDocument)!;
        Assert.Equal(NamesIn(written).Order(), NamesIn(JsonNode.Parse(json)!).Order());
    }

    [Fact]
    public void Every_field_is_explained()
    {
        var explained = Page[Page.IndexOf("| field |", StringComparison.Ordinal)..];
        var named = NamesIn(JsonNode.Parse(Page.Split("```json\n")[1].Split("```")[0])!).Distinct();

        Assert.All(named, name => Assert.True(
            new[] { $"`{name}", $".{name}`", $"{{{name}," }.Any(form => explained.Contains(form, StringComparison.Ordinal)),
            $"The page does not explain {name}."));
    }

    [Fact]
    public void Every_kind_stands_there_with_its_numbers() =>
        Assert.All(ProgramTemplates.All, template => Assert.Contains(
            Page.Split('\n'),
            line => line.StartsWith($"| `{JsonNamingPolicy.CamelCase.ConvertName(template.Kind.ToString())}` |", StringComparison.Ordinal)
                && line.Contains($"| {template.Sessions.Minimum} in {template.DurationWeeks} |", StringComparison.Ordinal)));

    private static IEnumerable<string> NamesIn(JsonNode node) => node switch
    {
        JsonObject fields => fields.Where(field => field.Value is not null).SelectMany(field => NamesIn(field.Value!).Prepend(field.Key)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => NamesIn(item!)),
        _ => [],
    };
}
