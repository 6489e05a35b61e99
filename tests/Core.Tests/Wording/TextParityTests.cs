using System.Resources;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Tests.Wording;

namespace ServerlessMentoring.Core.Tests.Wording;

public sealed class TextParityTests
{
    public static TheoryData<string> Rooms => [.. TextRoom.AllOf(typeof(Remark).Assembly).Select(room => room.Name)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Given_a_room_then_every_language_has_all_its_texts_with_the_same_places(string name)
    {
        var room = TextRoom.AllOf(typeof(Remark).Assembly).Single(each => each.Name == name);

        Assert.NotEmpty(room.In(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(Languages.All.Skip(1), language => Assert.Empty(room.FaultsIn(language)));
    }

    [Fact]
    public void Given_a_value_of_the_lifecycle_then_every_language_has_words_for_it()
    {
        string[] missing =
        [
            .. Missing<Phase>(LifecycleTexts.ResourceManager, "Phase"),
            .. Missing<Outcome>(LifecycleTexts.ResourceManager, "Outcome"),
            .. Missing<OutcomeReason>(LifecycleTexts.ResourceManager, "Reason"),
            .. Missing<PauseCause>(LifecycleTexts.ResourceManager, "Pause"),
            .. Missing<LeaveReason>(LifecycleTexts.ResourceManager, "Leave"),
            .. Missing<AskKind>(LifecycleTexts.ResourceManager, "What"),
            .. Missing<AskKind>(AdviceTexts.ResourceManager, "Ask"),
            .. Missing<AskClosure>(StepTexts.ResourceManager, "Ask"),
            .. Missing<SessionStatus>(StepTexts.ResourceManager, "Kickoff"),
            .. Missing<SessionStatus>(StepTexts.ResourceManager, "SessionOn"),
            .. Missing<MailKind>(TimelineTexts.ResourceManager, "Mail"),
            .. Missing<Notice>(TimelineTexts.ResourceManager, "Owner"),
            .. Missing(TimelineTexts.ResourceManager, "Signal", typeof(Signal).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Signal)) && type != typeof(UnknownSignal)).Select(type => type.Name)),
        ];

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Missing<T>(ResourceManager texts, string prefix)
        where T : struct, Enum => Missing(texts, prefix, Enum.GetNames<T>());

    private static IEnumerable<string> Missing(ResourceManager texts, string prefix, IEnumerable<string> names) =>
        from name in names
        from language in Languages.All
        where texts.GetString(prefix + name, language) is not { Length: > 0 }
        select $"{prefix}{name} in {language.Name}";
}
