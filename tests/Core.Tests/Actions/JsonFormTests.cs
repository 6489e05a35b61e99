using System.Text;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.Core.Tests.Actions;

public sealed class JsonFormTests
{
    [Fact]
    public void Given_json_then_it_has_the_names_of_a_form()
    {
        var fields = Flatten("""{"pulse":4,"needsHelp":true,"comment":null,"answers":{"how":5},"goals":["a","b"],"workingHours":{"days":["Mon"],"from":"09:00"}}""").Value!;

        Assert.Equal(
            ["pulse=4", "needsHelp=true", "comment=", "answers.how=5", "goals=a|b", "workingHours.days=Mon", "workingHours.from=09:00"],
            fields.Select(field => $"{field.Key}={string.Join('|', field.Value)}"));
    }

    [Fact]
    public void Given_json_then_it_reads_like_a_form() =>
        Assert.Equal(new CapacityForm(3), ActionForm.Read(LinkPurpose.Capacity, Flatten("""{"capacity":3}""").Value!).Value);

    [Theory]
    [InlineData("""{"goals":[{"text":"a"}]}""", "goals")]
    [InlineData("""{"a":{"b":{"c":{"d":{}}}}}""", "a.b.c.d")]
    [InlineData("""{"text":"\ud800"}""", "text")]
    [InlineData("""{"text":"a","text":"b"}""", "text")]
    [InlineData("""[1]""", "$")]
    [InlineData("""{"a":""", "$")]
    public void Given_json_that_no_form_can_say_then_the_field_is_named(string json, string field) =>
        Assert.Equal(field, Assert.Single(Flatten(json).Faults).Field);

    [Fact]
    public void Given_an_empty_body_then_there_are_no_fields() => Assert.Empty(Flatten("").Value!);

    private static Read<IReadOnlyDictionary<string, string[]>> Flatten(string json) => JsonForm.Flatten(Encoding.UTF8.GetBytes(json));
}
