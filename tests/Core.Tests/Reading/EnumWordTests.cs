using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Reading;

public sealed class EnumWordTests
{
    [Fact]
    public void Given_any_value_then_its_word_is_read_as_itself() => Assert.All(
        Enum.GetValues<AskKind>(), kind => Assert.Equal(kind, EnumWord.Read<AskKind>(EnumWord.Of(kind))));

    [Theory]
    [InlineData(HealthLevel.OnTrack, "onTrack")]
    [InlineData(HealthLevel.AtRisk, "atRisk")]
    [InlineData((HealthLevel)77, "77")]
    public void Given_a_value_then_its_word_is_camelCase_and_a_value_that_is_none_is_its_number(HealthLevel level, string word) =>
        Assert.Equal(word, EnumWord.Of(level));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AtRisk")]
    [InlineData("2")]
    [InlineData("atRisk ")]
    public void Given_anything_but_a_word_then_it_is_no_value(string? word) => Assert.Null(EnumWord.Read<HealthLevel>(word));

    [Fact]
    public void Given_a_field_with_another_word_then_the_rule_names_all_that_may_be() =>
        Assert.Equal("must be one of draft, open, closed", EnumWord.RuleOf<ProgramStatus>().ToString());
}
