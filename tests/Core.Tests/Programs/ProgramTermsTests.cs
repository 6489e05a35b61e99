using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class ProgramTermsTests
{
    [Fact]
    public void Given_a_program_then_its_numbers_become_the_terms()
    {
        var terms = ProgramTerms.Of(ProgramSamples.Valid);

        Assert.False(terms.IsGroup);
        Assert.True(terms.AcceptanceRequired);
        Assert.Equal(
            [5, 10, 6, 14, 26, 4, 28, 14, 1, 1],
            [terms.AcceptanceWithinDays, terms.KickoffWithinDays, terms.SessionsMinimum, terms.SessionsEveryDays, terms.DurationWeeks, terms.ExtensionWeeks, terms.CheckInsEveryDays, terms.FeedbackWithinDays, terms.GroupSizeMin, terms.GroupSizeMax]);
        Assert.Equal([DayOfWeek.Saturday, DayOfWeek.Sunday], terms.QuietDays);
    }

    [Fact]
    public void Given_a_group_program_then_the_terms_are_a_group_s() =>
        Assert.True(ProgramTerms.Of(ProgramTemplates.Find(ProgramKind.ProblemSolvingGroup)!).IsGroup);
}
