using ServerlessMentoring.Core.DataProtection;

namespace ServerlessMentoring.Core.Tests.DataProtection;

public sealed class RedactionTests
{
    private static readonly Redaction Will = new(["will.i-7", "will@example.com", null], ["Will Zoë Müller-Lüdenscheid", "田中 一", null]);

    [Theory]
    [InlineData("Will said so", "[erased] said so")]
    [InlineData("I will say so, at will.", "I will say so, at will.")]
    [InlineData("WILL ZOË MÜLLER-LÜDENSCHEID", "[erased]")]
    [InlineData("Ask Müller-Lüdenscheid!", "Ask [erased]!")]
    [InlineData("Willow is a tree; Goodwill a shop", "Willow is a tree; Goodwill a shop")]
    [InlineData("mail WILL@example.com or goodwill@example.com", "mail [erased] or goodwill@example.com")]
    [InlineData("will.i-7 and will.i-70", "[erased] and will.i-70")]
    [InlineData("田中 is here", "[erased] is here")]
    [InlineData("", "")]
    public void Given_a_text_of_another_then_the_person_is_taken_out_and_nothing_else(string text, string without) =>
        Assert.Equal(without, Will.Of(text));

    [Fact]
    public void Given_a_text_without_the_person_then_it_is_the_same_instance()
    {
        var text = new string("Nobody here".ToCharArray());
        Assert.Same(text, Will.Of(text));
        Assert.Same(text, Redaction.None.Of(text));
        Assert.False(Redaction.None.Mentions(text));
        Assert.True(Will.Mentions("from will@example.com"));
        Assert.False(Will.Mentions("Will"));
    }
}
