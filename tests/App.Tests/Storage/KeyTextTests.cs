using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Tests.Storage;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("rel-0f8fad5b-d9cb-469f-a165-70867728950e", "rel-0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("ann.lee_1@example.com:x!", "ann.lee_1@example.com:x!")]
    [InlineData("a/b\\c#d?e", "a~2fb~5cc~23d~3fe")]
    [InlineData("a~2fb", "a~7e2fb")]
    [InlineData("é", "~c3~a9")]
    [InlineData("..", "~2e.")]
    [InlineData("", "")]
    public void A_key_has_plain_letters_only(string text, string key) => Assert.Equal(key, KeyText.Of(text));

    [Fact]
    public void Long_texts_that_begin_alike_have_different_keys_that_begin_alike()
    {
        var (one, two) = (KeyText.Of(new string('/', 500) + "1"), KeyText.Of(new string('/', 500) + "2"));
        Assert.NotEqual(one, two);
        Assert.Equal(one[..180], two[..180]);
        Assert.Equal(KeyText.MaxLength, one.Length);
        Assert.DoesNotContain('/', one);
    }
}
