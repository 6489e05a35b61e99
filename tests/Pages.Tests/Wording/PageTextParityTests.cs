using System.Globalization;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Tests.Wording;

namespace ServerlessMentoring.Pages.Tests.Wording;

public sealed class PageTextParityTests
{
    public static TheoryData<string> Rooms => [.. TextRoom.AllOf(typeof(PageModel).Assembly).Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Given_a_room_then_every_language_has_all_its_texts_with_the_same_places(string name)
    {
        var room = TextRoom.AllOf(typeof(PageModel).Assembly).Single(each => each.Name == name);

        Assert.NotEmpty(room.In(CultureInfo.InvariantCulture));
        Assert.All(Languages.All.Skip(1), language => Assert.Empty(room.FaultsIn(language)));
    }

    [Fact]
    public void Given_a_value_that_pages_name_then_every_language_has_a_label_for_it()
    {
        var missing =
            from name in (string[])
            [
                .. Named<Phase>("Phase"), .. Named<HealthLevel>("Health"), .. Named<MemberRole>("Role"), .. Named<SessionStatus>("Session"),
                .. Named<OutcomeReason>("Outcome"), .. Named<AskKind>("Ask"),
            ]
            from language in Languages.All
            where CommonTexts.ResourceManager.GetString(name, language) is not { Length: > 0 }
            select $"{name} in {language.Name}";

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Named<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + name);
}
