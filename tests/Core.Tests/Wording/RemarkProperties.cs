using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Tests.Wording;

/// <summary>What holds for every remark, whatever goes into it.</summary>
public sealed class RemarkProperties
{
    private static readonly string[] Words = ["", "SQL", "{0}", "Ada \"the\" first", "\u202E", "😀", "[\"health.Missed\"]", "{\"person\":\"p1\"}"];

    [Fact]
    public void Given_any_remark_when_it_is_stored_then_the_same_remark_comes_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Remarks(), remark => remark.Equals(JsonSerializer.Deserialize<Remark>(JsonSerializer.Serialize(remark)))));

    [Fact]
    public void Given_any_remark_when_it_is_said_then_it_is_a_text_in_every_language() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Remarks(), remark => Languages.All.All(language => remark.In(language, zone: "Europe/Berlin") is not null)));

    [Fact]
    public void Given_a_remark_that_a_later_release_wrote_then_it_is_said_by_its_name()
    {
        var remark = JsonSerializer.Deserialize<Remark>("""["later.Unheard", 3]""")!;

        Assert.Equal("later.Unheard", remark.In(Languages.German));
        Assert.Equal("""["later.Unheard",3]""", JsonSerializer.Serialize(remark));
    }

    [Fact]
    public void Given_a_remark_of_a_moment_then_it_is_told_in_the_readers_zone_and_language_and_to_machines_in_UTC()
    {
        var remark = Remark.Of(StepTexts.ResourceManager, nameof(StepTexts.PlannedEnd), new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

        Assert.Equal("Treffen sind geplant bis Mo, 2. März 2026, 10:30 Uhr.", remark.In(Languages.German, zone: "Europe/Berlin"));
        Assert.Equal("Sessions are planned until Mon 2 Mar 2026, 15:00.", remark.In(Languages.English, zone: "Asia/Kolkata"));
        Assert.Equal("Sessions are planned until 2026-03-02 09:30 UTC.", remark.ToString());
    }

    private static Arbitrary<Remark> Remarks() => Arb.From(Of(2));

    private static Gen<Remark> Of(int depth) =>
        from first in Place(depth)
        from second in Place(depth)
        from name in Gen.Elements(nameof(HealthTexts.OverdueFor), nameof(HealthTexts.Disputed))
        select name == nameof(HealthTexts.Disputed)
            ? Remark.Of(HealthTexts.ResourceManager, name, first)
            : Remark.Of(HealthTexts.ResourceManager, name, first, second);

    private static Gen<object> Place(int depth)
    {
        var word = Gen.Elements(Words).Select(text => (object)text);
        var person = Gen.Choose(1, 9).Select(number => (object)new PersonName($"p{number}"));
        List<Gen<object>> places =
        [
            word,
            person,
            Gen.Choose(-3, 100_000).Select(number => (object)number),
            Gen.Choose(-300, 300).Select(number => (object)(number / 4m)),
            Gen.Choose(0, 9_999).Select(days => (object)new DateOnly(2020, 1, 1).AddDays(days)),
            Gen.Choose(0, 999_999).Select(minutes => (object)new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(minutes % 12)).AddMinutes(minutes)),
            Gen.OneOf(word, person).ListOf().Select(list => (object)list.ToArray()),
        ];
        return depth == 0 ? Gen.OneOf(places) : Gen.OneOf([.. places, Of(depth - 1).Select(remark => (object)remark)]);
    }
}
