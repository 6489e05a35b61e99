using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Tests.Programs;

/// <summary>The German templates are the English ones, said in German: nothing else differs.</summary>
public sealed partial class GermanTemplatesTests
{
    public static TheoryData<ProgramKind> Kinds => [.. Enum.GetValues<ProgramKind>()];

    [Fact]
    public void Given_German_then_there_is_a_template_for_each_kind_in_German()
    {
        Assert.Equal(ProgramTemplates.All.Select(template => (template.Kind, "de")), ProgramTemplates.In(Languages.German).Select(template => (template.Kind, template.Language)));
        Assert.All(ProgramTemplates.In(Languages.English), template => Assert.Equal("en", template.Language));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_German_template_then_it_reads_without_faults_with_no_field_that_is_not_read(ProgramKind kind)
    {
        var json = FileOf(kind, "German.");
        json["owners"] = new JsonArray("owner@example.com");

        Assert.Empty(ProgramReader.Read(JsonSerializer.SerializeToUtf8Bytes(json)).Faults);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_German_template_then_its_structure_and_numbers_are_those_of_its_twin_and_each_text_is_another(ProgramKind kind)
    {
        var (english, german) = (Leaves(FileOf(kind, "")).ToList(), Leaves(FileOf(kind, "German.")).Where(leaf => leaf.Path != "$.language").ToList());

        Assert.Equal(english.Select(leaf => leaf.Path), german.Select(leaf => leaf.Path));
        Assert.All(english.Zip(german), pair =>
        {
            // A text has words and begins like one; ids, times and enums have not.
            var isText = pair.First.Value.Contains(' ', StringComparison.Ordinal) || Titled().IsMatch(pair.First.Path);
            if (!isText)
            {
                Assert.Equal(pair.First.Value, pair.Second.Value);
            }
            else if (pair.First.Value is not "Reverse mentoring")
            {
                Assert.NotEqual(pair.First.Value, pair.Second.Value);
                Assert.DoesNotMatch(EnglishWords(), pair.Second.Value);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_German_template_then_its_different_texts_are_as_many_as_in_its_twin(ProgramKind kind)
    {
        // A line that slipped would stand twice, or in a wrong place.
        var pairs = Leaves(FileOf(kind, "")).Zip(Leaves(FileOf(kind, "German.")).Where(leaf => leaf.Path != "$.language"));

        Assert.All(
            pairs.Where(pair => pair.First.Value.Contains(' ', StringComparison.Ordinal)).GroupBy(pair => pair.Second.Value),
            same => Assert.Single(same.Select(pair => pair.First.Value).Distinct()));
    }

    private static JsonObject FileOf(ProgramKind kind, string folder)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        using var file = typeof(ProgramTemplates).Assembly.GetManifestResourceStream($"{typeof(ProgramTemplates).Namespace}.Templates.{folder}{name}.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }

    private static IEnumerable<(string Path, string Value)> Leaves(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(field.Value!)),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [(node.GetPath(), node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Trim('"'))],
    };

    [GeneratedRegex(@"\.(title|name)$")]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(the|and|of|what|who|how|with|your|my|is|are|to|for|from|that|which|mentor|both|everyone)\b(?!:in|-)", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}
