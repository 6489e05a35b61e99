using System.Text.Json;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Tests.Wording;

/// <summary>What a remark keeps: whatever goes into its places is the same after it was stored.</summary>
public sealed class RemarkTests
{
    private static readonly Remark Inner = Of("De");

    [Fact]
    public void ARemarkThatWasStoredIsTheSameRemark()
    {
        var remark = Of(
            "rounds.X", "words", 3, 73.45m, 80.00m, new DateOnly(2026, 11, 24), new PersonName("p7"), Inner, Listed("SQL", "Go"), Listed(new PersonName("p7"), new PersonName("p8")), Listed(Inner));

        var read = Stored(remark);

        Assert.Equal(remark, read);
        Assert.Equal(remark.GetHashCode(), read.GetHashCode());
    }

    [Theory]
    [InlineData("other words", 3)]
    [InlineData("words", 4)]
    public void OtherWordsOrNumbersAreAnotherRemark(string words, int number) =>
        Assert.NotEqual(Of("X", "words", 3), Of("X", words, number));

    [Fact]
    public void OtherWordsInAListAreAnotherRemark() => Assert.NotEqual(Of("X", Listed("SQL")), Of("X", Listed("SQL", "Go")));

    [Fact]
    public void WhatWasStoredAsASentenceIsSaidAsItIs()
    {
        var remark = JsonSerializer.Deserialize<Remark>("\"The mentor offers SQL.\"")!;

        Assert.Equal("The mentor offers SQL.", remark.In(Languages.German));
        Assert.Equal("\"The mentor offers SQL.\"", JsonSerializer.Serialize(remark));
    }

    [Fact]
    public void WhatWasStoredAsASentenceAboutPeopleHasTheirNames()
    {
        var remark = JsonSerializer.Deserialize<Remark>("""{"text": "{p7} and {p8} are away, and {p7} knows {it} and {C#}."}""")!;

        Assert.Equal(["p7", "p8", "p7", "it"], remark.People);
        Assert.Equal("Ada and p8 are away, and Ada knows it and {C#}.", remark.In(Languages.English, id => id == "p7" ? "Ada" : null));
        Assert.Equal(remark, Stored(remark));
    }

    [Fact]
    public void NamesAndOtherIdsReachEveryPlace()
    {
        var remark = Remark.Sentences([Of("X", new PersonName("p7"), Listed(new PersonName("p8"))), Of("Y", Of("Z", new PersonName("p7")))]);

        Assert.Equal(["p7", "p8", "p7"], remark.People);
        Assert.Equal(["t1", "p8", "t1"], remark.WithIds(id => id == "p7" ? "t1" : id).People);
        Assert.Empty(remark.Named(id => id.ToUpperInvariant()).People);
    }

    [Fact]
    public void SomebodysWordsCanBeReplacedEverywhere()
    {
        var remark = Of("X", "for Ada", Listed("Ada"), 3);

        Assert.Equal(Of("X", "for nobody", Listed("nobody"), 3), remark.WithWords(words => words.Replace("Ada", "nobody", StringComparison.Ordinal)));
    }

    [Fact]
    public void SentencesStandOneAfterTheOther()
    {
        var two = Remark.Sentences([Remark.Verbatim("One."), Remark.Verbatim("Two.")]);

        Assert.Equal("One. Two.", two.ToString());
        Assert.Equal(two, Stored(two));
        Assert.Equal(Inner, Remark.Sentences([Inner]));
    }

    [Theory]
    [InlineData("en", 1, "1 point")]
    [InlineData("en", 1.5, "1.5 points")]
    [InlineData("de", 1.5, "1,5 points")]
    [InlineData("de", 1204.25, "1.204,25 points")]
    public void NumbersHaveTheirForm(string language, double number, string text) =>
        Assert.Equal(text, Filled(language, "{0:# point|# points}", (decimal)number));

    [Theory]
    [InlineData("en", "Tue 24 Nov 2026")]
    [InlineData("de", "Di, 24. Nov. 2026")]
    public void DaysAreWrittenAsPeopleDo(string language, string text) =>
        Assert.Equal(text, Filled(language, "{0}", new DateOnly(2026, 11, 24)));

    private static string Filled(string language, string text, object argument)
    {
        using var spoken = Spoken.In(Languages.Of(language)!);
        return Grammar.Fill(text, argument);
    }

    private static Remark Of(string key, params object[] arguments) => Remark.Of(WordingTexts.ResourceManager, key, arguments);

    private static T[] Listed<T>(params T[] things) => things;

    private static Remark Stored(Remark remark) => JsonSerializer.Deserialize<Remark>(JsonSerializer.Serialize(remark))!;
}
