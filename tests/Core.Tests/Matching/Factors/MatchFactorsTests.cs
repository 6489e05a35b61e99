using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Tests.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Factors;

public sealed class MatchFactorsTests
{
    private static readonly TwoPeople Two = new();

    [Theory]
    [InlineData("Python|SQL|Go", "python|sql", 1.0, "The mentor offers what the mentee wants to learn: python and sql.")]
    [InlineData("Python", "python|sql|go|rust", 0.25, "The mentor offers what the mentee wants to learn: python.")]
    [InlineData("Machine-Learning|Négociation", "machine learning|negociation", 1.0, "The mentor offers what the mentee wants to learn: machine learning and negociation.")]
    [InlineData("a|b|c|d", "a|b|c|d|e", 0.8, "The mentor offers much of what the mentee wants to learn, such as a, b and c.")]
    [InlineData("C#|C++", "C", 0.0, null)]
    [InlineData("\ud800 Python", "python", 1.0, "The mentor offers what the mentee wants to learn: python.")]
    [InlineData("数据分析|Ｅｘｃｅｌ", "数据分析|Excel|Straße", 0.6667, "The mentor offers what the mentee wants to learn: 数据分析 and Excel.")]
    [InlineData("Python", "Python|PYTHON |python", 1.0, "The mentor offers what the mentee wants to learn: Python.")]
    public void Given_skills_then_the_share_of_what_is_wanted_counts(string offered, string wanted, double fit, string? words)
    {
        var pair = Two with { Mentor = Two.Mentor with { SkillsOffered = Split(offered) }, Mentee = Two.Mentee with { SkillsWanted = Split(wanted) } };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { Skills = 1 }));
    }

    [Theory]
    [InlineData("Leadership|Public speaking", "", "Practise leadership and public speaking at conferences", 1.0, "The mentee's goals touch on what the mentor knows or works towards: leadership, public and speaking.")]
    [InlineData("", "Move into data science", "Learn more about data", 1.0, "The mentee's goals touch on what the mentor knows or works towards: data.")]
    [InlineData("C#", "", "Get better at C#", 1.0, "The mentee's goals touch on what the mentor knows or works towards: c#.")]
    [InlineData("Negotiation", "Become a better manager", "Become a better speaker", 0.0, null)]
    public void Given_goals_then_words_that_say_something_are_compared(string offered, string goals, string wanted, double fit, string? words)
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { SkillsOffered = Split(offered), Goals = Split(goals) },
            Mentee = Two.Mentee with { Goals = Split(wanted) },
        };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { Goals = 1 }));
    }

    [Theory]
    [InlineData("en", "en-US", 0.5, "You both speak English.")]
    [InlineData("de|en|fr", "EN|de-AT", 1.0, "You both speak English and German.")]
    [InlineData("tlh", "tlh", 0.5, "You both speak tlh.")]
    public void Given_languages_in_common_then_a_second_one_counts_as_much_as_the_first(string mentor, string mentee, double fit, string words)
    {
        var pair = Two with { Mentor = Two.Mentor with { Languages = Split(mentor) }, Mentee = Two.Mentee with { Languages = Split(mentee) } };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { Languages = 1 }));
    }

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Paris", "2027-01-11", 1.0, "You share 40 working hours a week.")]
    [InlineData("Europe/Berlin", "America/New_York", "2027-01-11", 0.25, "You share 10 working hours a week.")]
    [InlineData("Europe/Berlin", "America/New_York", "2027-03-20", 0.375, "You share 15 working hours a week.")]
    [InlineData("Europe/Berlin", "Asia/Kolkata", "2027-01-11", 0.4375, "You share 17.5 working hours a week.")]
    [InlineData("Europe/Berlin", "America/Los_Angeles", "2027-01-11", 0.0, null)]
    [InlineData("Pacific/Kiritimati", "Pacific/Honolulu", "2027-01-11", 0.8, "You share 32 working hours a week.")]
    public void Given_two_zones_then_the_working_hours_of_the_day_s_clocks_are_compared(
        string mentor, string mentee, string today, double fit, string? words)
    {
        var pair = Two with
        {
            Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            Mentor = Two.Mentor with { TimeZone = mentor },
            Mentee = Two.Mentee with { TimeZone = mentee },
        };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { TimeZone = 1 }));
    }

    [Fact]
    public void Given_somebody_who_works_little_then_the_share_is_of_the_shorter_week()
    {
        var mornings = new WorkingHours { Days = [DayOfWeek.Sunday, DayOfWeek.Monday], From = new TimeOnly(8, 0), To = new TimeOnly(12, 0) };

        AssertSays(
            0.375,
            "You share 3 working hours a week.",
            (Two with { Mentor = Two.Mentor with { WorkingHours = mornings } }).Factor(TwoPeople.NoWeights with { TimeZone = 1 }));
    }

    [Theory]
    [InlineData(ProgramKind.Onboarding, "Sales", "SALES", 1.0, "You work in the same department.")]
    [InlineData(ProgramKind.Onboarding, "Sales", "Research", 0.0, null)]
    [InlineData(ProgramKind.HighPotential, "Sales", "Research", 1.0, "You work in different departments, so each of you brings another view.")]
    [InlineData(ProgramKind.HighPotential, "Sales", "Sales", 0.0, null)]
    public void Given_departments_then_near_or_far_counts_as_the_kind_wants_it(ProgramKind kind, string mentor, string mentee, double fit, string? words)
    {
        var pair = Two with { Kind = kind, Mentor = Two.Mentor with { Department = mentor }, Mentee = Two.Mentee with { Department = mentee } };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { Department = 1 }));
    }

    [Fact]
    public void Given_the_same_place_then_it_is_said()
    {
        var pair = Two with { Mentor = Two.Mentor with { Location = "Berlin" }, Mentee = Two.Mentee with { Location = "berlin" } };

        AssertSays(1, "You work at the same place.", pair.Factor(TwoPeople.NoWeights with { Location = 1 }));
        AssertSays(0, null, (pair with { Mentee = Two.Mentee with { Location = "Madrid" } }).Factor(TwoPeople.NoWeights with { Location = 1 }));
    }

    [Theory]
    [InlineData(-1, 0.0, null)]
    [InlineData(0, 0.5, null)]
    [InlineData(1, 1.0, "The mentor stands 1 level above the mentee: far enough to have seen more, near enough to remember.")]
    [InlineData(3, 1.0, "The mentor stands 3 levels above the mentee: far enough to have seen more, near enough to remember.")]
    [InlineData(5, 0.5, "The mentor stands 5 levels above the mentee: far enough to have seen more, near enough to remember.")]
    [InlineData(6, 0.25, null)]
    [InlineData(9, 0.0, null)]
    public void Given_levels_then_a_mentor_one_to_three_above_is_best_and_in_reverse_mentoring_below(int gap, double fit, string? words)
    {
        var pair = Two with { Mentor = Two.Mentor with { Level = $"L{5 + gap}" }, Mentee = Two.Mentee with { Level = "L5" } };
        var turned = Two with { Kind = ProgramKind.Reverse, Mentor = Two.Mentor with { Level = "L5" }, Mentee = Two.Mentee with { Level = $"L{5 + gap}" } };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { Level = 1 }));
        var other = words is null ? null : $"The mentee stands {gap} {(gap == 1 ? "level" : "levels")} above the mentor, so each of you sees what the other does not.";
        AssertSays(fit, other, turned.Factor(TwoPeople.NoWeights with { Level = 1 }));
    }

    [Fact]
    public void Given_a_rule_that_wants_more_levels_then_the_best_is_as_near_as_it_allows()
    {
        var pair = Two with { Mentor = Two.Mentor with { Level = "L9" }, Mentee = Two.Mentee with { Level = "L4" }, Rules = new MatchingRules { LevelGap = new LevelGap(5, 8) } };

        Assert.Equal(1, pair.Factor(TwoPeople.NoWeights with { Level = 1 }).Fit);
        Assert.Equal(0.5, (pair with { Mentor = pair.Mentor with { Level = "L11" } }).Factor(TwoPeople.NoWeights with { Level = 1 }).Fit);
    }

    [Theory]
    [InlineData("mentor", 1.0, "The mentee wished for this mentor first of all.")]
    [InlineData("a|mentor", 0.8, "The mentee wished for this mentor.")]
    [InlineData("a|b|c|d|mentor", 0.2, "The mentee wished for this mentor.")]
    [InlineData("a|b|c|d|e|f|mentor", 0.2, "The mentee wished for this mentor.")]
    [InlineData("a|b", 0.0, null)]
    public void Given_the_mentee_s_wishes_then_their_rank_counts(string wishes, double fit, string? words)
    {
        var pair = Two with { Mentee = Two.Mentee with { Wishes = Split(wishes) } };
        var turned = Two with { Mentor = Two.Mentor with { Wishes = Split(wishes.Replace("mentor", "mentee", StringComparison.Ordinal)) } };

        AssertSays(fit, words, pair.Factor(TwoPeople.NoWeights with { MenteeWishes = 1 }));
        AssertSays(fit, words?.Replace("mentee", "MENTOR", StringComparison.Ordinal).Replace("mentor", "mentee", StringComparison.Ordinal).Replace("MENTOR", "mentor", StringComparison.Ordinal), turned.Factor(TwoPeople.NoWeights with { MentorWishes = 1 }));
    }

    private static void AssertSays(double fit, string? words, FactorScore factor)
    {
        Assert.Equal((fit, words), (factor.Fit, factor.Reason?.Text.Text));
        Assert.Equal((int)Math.Round(fit * Points.Full), factor.Share);
    }

    private static string[] Split(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
