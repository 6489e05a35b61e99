using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Rules;

public sealed class MatchRulesTests
{
    private static readonly TwoPeople Two = new();

    [Fact]
    public void Given_two_people_of_whom_nothing_is_known_then_no_rule_forbids_them()
    {
        var strict = Two with
        {
            Rules = new MatchingRules
            {
                DifferentDepartment = true,
                SameLocation = true,
                MaxHoursApart = 0,
                LevelGap = new LevelGap(3, 3),
                Attributes = [new AttributeRule("track", Likeness.Same), new AttributeRule("team", Likeness.Different)],
            },
        };

        Assert.True(Two.Verdict.IsAllowed);
        Assert.True(strict.Verdict.IsAllowed);
    }

    [Fact]
    public void Given_a_mentor_without_a_place_or_a_mentee_who_has_one_then_capacity_forbids_it_for_good()
    {
        Assert.Equal(
            new Said("capacity", "The mentor has no free place.", CanBeOverruled: false),
            Said.Of((Two with { Mentor = Two.Mentor with { Places = 0 } }).Breach));
        Assert.Equal(
            new Said("capacity", "The mentee is in a relationship of this program already.", CanBeOverruled: false),
            Said.Of((Two with { Mentee = Two.Mentee with { Places = 0 } }).Breach));
    }

    [Theory]
    [InlineData(EmploymentStatus.OnLeave, "is away at present")]
    [InlineData(EmploymentStatus.Leaving, "is about to leave the company")]
    [InlineData(EmploymentStatus.Left, "has left the company")]
    public void Given_somebody_who_is_not_at_work_then_nobody_may_overrule_it(EmploymentStatus status, string words)
    {
        Assert.Equal(new Said("active", $"The mentor {words}.", false), Said.Of((Two with { Mentor = Two.Mentor with { Employment = status } }).Breach));
        Assert.Equal(new Said("active", $"The mentee {words}.", false), Said.Of((Two with { Mentee = Two.Mentee with { Employment = status } }).Breach));
    }

    [Theory]
    [InlineData("boss", TwoPeople.MentorId)]
    [InlineData(TwoPeople.MentorId, "chief")]
    public void Given_a_mentor_anywhere_above_the_mentee_then_the_reporting_line_forbids_it_either_way_round(string manager, string above)
    {
        var below = Two with { Mentee = Two.Mentee with { ManagerChain = [manager, above] } };
        var turned = Two with { Mentor = Two.Mentor with { ManagerChain = ["boss", TwoPeople.MenteeId] } };

        Assert.Equal(new Said("notOwnManager", "The mentee reports to the mentor, directly or further up.", false), Said.Of(below.Breach));
        Assert.Equal(new Said("notOwnManager", "The mentor reports to the mentee, directly or further up.", false), Said.Of(turned.Breach));
        Assert.Null((below with { Rules = new MatchingRules { NotOwnManager = false } }).Breach);
        Assert.Null((Two with { Mentor = Two.Mentor with { ManagerChain = ["boss"] }, Mentee = Two.Mentee with { ManagerChain = ["boss"] } }).Breach);
    }

    [Theory]
    [InlineData("en", "de", false)]
    [InlineData("en-GB", "EN", true)]
    [InlineData("de fr", "es fr-CA", true)]
    [InlineData("eng", "en", false)]
    [InlineData("", "de", true)]
    [InlineData("de", "", true)]
    public void Given_languages_then_a_pair_needs_one_in_common_where_both_are_known(string mentor, string mentee, bool allowed)
    {
        var pair = Two with { Mentor = Two.Mentor with { Languages = Words(mentor) }, Mentee = Two.Mentee with { Languages = Words(mentee) } };

        Assert.Equal(allowed ? null : new Said("sharedLanguage", "They have no language in common.", false), Said.Of(pair.Breach));
        Assert.Null((pair with { Rules = new MatchingRules { SharedLanguage = false } }).Breach);
    }

    [Theory]
    [InlineData("Sales", " sales", false)]
    [InlineData("Sales", "Research", true)]
    [InlineData(null, "Sales", true)]
    public void Given_departments_when_they_must_differ_then_case_and_blanks_do_not_count(string? mentor, string? mentee, bool allowed)
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { Department = mentor },
            Mentee = Two.Mentee with { Department = mentee },
            Rules = new MatchingRules { DifferentDepartment = true },
        };

        Assert.Equal(allowed ? null : new Said("differentDepartment", "They are in the same department.", true), Said.Of(pair.Breach));
    }

    [Theory]
    [InlineData("Berlin", "berlin ", true)]
    [InlineData("Berlin", "Madrid", false)]
    [InlineData("Berlin", null, true)]
    public void Given_places_when_they_must_be_the_same_then_an_unknown_one_forbids_nothing(string? mentor, string? mentee, bool allowed)
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { Location = mentor },
            Mentee = Two.Mentee with { Location = mentee },
            Rules = new MatchingRules { SameLocation = true },
        };

        Assert.Equal(allowed ? null : new Said("sameLocation", "They work at different places.", true), Said.Of(pair.Breach));
    }

    [Fact]
    public void Given_zones_when_summer_time_starts_on_one_side_first_then_the_hours_apart_are_those_of_the_day()
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { TimeZone = "Europe/Berlin" },
            Mentee = Two.Mentee with { TimeZone = "America/New_York" },
            Rules = new MatchingRules { MaxHoursApart = 5 },
        };

        Assert.Equal(new Said("maxHoursApart", "Their clocks are 6 hours apart; the program allows 5.", true), Said.Of(pair.Breach));
        Assert.Null((pair with { Today = new DateOnly(2027, 3, 20) }).Breach);
        Assert.Equal(
            "Their clocks are 10.5 hours apart; the program allows 5.",
            (pair with { Mentor = pair.Mentor with { TimeZone = "Asia/Kolkata" } }).Breach!.Text.Text);
    }

    [Theory]
    [InlineData("L5", "L4", null)]
    [InlineData("L7", "L4", null)]
    [InlineData("Grade 8 (L2)", "L4", "The mentor stands 4 levels above the mentee; the program allows at most 3.")]
    [InlineData("L4", "L4", "The mentor stands on the same level as the mentee; the program wants 1 or more.")]
    [InlineData("L3", "L4", "The mentor stands 1 level below the mentee; the program wants 1 or more.")]
    [InlineData("Principal", "L4", null)]
    public void Given_levels_with_numbers_then_the_mentor_stands_above_by_as_many_as_the_program_wants(string mentor, string mentee, string? words)
    {
        var pair = Levels(mentor, mentee, new LevelGap(1, 3));

        Assert.Equal(words is null ? null : new Said("levelGap", words, true), Said.Of(pair.Breach));
    }

    [Theory]
    [InlineData("Principal", "junior", null)]
    [InlineData("SENIOR ", "Principal", "The mentor stands 1 level below the mentee; the program wants 1 or more.")]
    [InlineData("L9", "Junior", null)]
    public void Given_the_company_s_own_levels_then_their_order_counts_and_one_not_listed_is_unknown(string mentor, string mentee, string? words)
    {
        var pair = Levels(mentor, mentee, new LevelGap(1, 3)) with { Levels = ["Junior", "Senior", "Principal"] };

        Assert.Equal(words, pair.Breach?.Text.Text);
    }

    [Fact]
    public void Given_reverse_mentoring_then_the_ladder_is_turned_round()
    {
        var pair = Levels("L3", "L6", new LevelGap(1, 50)) with { Kind = ProgramKind.Reverse };

        Assert.Null(pair.Breach);
        Assert.Equal(
            "The mentee stands 3 levels below the mentor; the program wants 1 or more.",
            (pair with { Mentor = pair.Mentee with { Id = TwoPeople.MentorId }, Mentee = pair.Mentor with { Id = TwoPeople.MenteeId } }).Breach!.Text.Text);
    }

    [Theory]
    [InlineData(Likeness.Same, "blue", "Blue", null)]
    [InlineData(Likeness.Same, "blue", "red", "They differ in team, in which they must be the same.")]
    [InlineData(Likeness.Different, "blue", "red", null)]
    [InlineData(Likeness.Different, "blue", "Blue", "They are the same in team, in which they must differ.")]
    public void Given_the_program_s_own_rule_about_an_attribute_then_it_holds(Likeness must, string mentor, string mentee, string? words)
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { Attributes = new Dictionary<string, string> { ["team"] = mentor } },
            Mentee = Two.Mentee with { Attributes = new Dictionary<string, string> { ["team"] = mentee } },
            Rules = new MatchingRules { Attributes = [new AttributeRule("team", must)] },
        };

        Assert.Equal(words is null ? null : new Said("attributes", words, true), Said.Of(pair.Breach));
    }

    [Theory]
    [InlineData("2026-01-10", null)]
    [InlineData("2026-01-11", null)]
    [InlineData("2026-01-12", "notPairedForMonths")]
    [InlineData(null, "notTogetherNow")]
    public void Given_people_who_were_together_then_they_are_not_again_for_twelve_months_and_never_while_they_are(string? until, string? rule)
    {
        var day = until is null ? (DateOnly?)null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        var pair = Two with { Past = [new PastPair(TwoPeople.MenteeId, TwoPeople.MentorId, day)] };

        Assert.Equal(rule, pair.Breach?.About);
        Assert.Equal(rule == "notPairedForMonths", pair.Breach?.CanBeOverruled ?? false);
        Assert.Equal(until is null, !(pair with { Rules = new MatchingRules { NotPairedForMonths = 0 } }).Verdict.IsAllowed);
    }

    [Fact]
    public void Given_blocked_people_then_they_are_kept_apart_in_both_roles_and_a_forbidden_pair_only_as_it_was_named()
    {
        var pair = new PersonPair(TwoPeople.MentorId, TwoPeople.MenteeId);
        var turned = new PersonPair(TwoPeople.MenteeId, TwoPeople.MentorId);

        Assert.Equal(("blocked", false), About(Two with { Blocked = [pair] }));
        Assert.Equal(("blocked", false), About(Two with { Blocked = [turned] }));
        Assert.Equal(("forbidden", false), About(Two with { Forbidden = [pair] }));
        Assert.Null((Two with { Forbidden = [turned] }).Breach);
    }

    [Fact]
    public void Given_somebody_who_is_both_then_nobody_mentors_themselves() =>
        Assert.Equal(("notOneself", false), About(Two with { Mentee = new Candidate { Id = TwoPeople.MentorId } }));

    [Fact]
    public void Given_several_rules_that_forbid_a_pair_then_all_are_told_and_one_that_is_for_good_decides()
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { Department = "Sales", ManagerChain = [TwoPeople.MenteeId] },
            Mentee = Two.Mentee with { Department = "Sales" },
            Rules = new MatchingRules { DifferentDepartment = true },
        };

        Assert.Equal(["notOwnManager", "differentDepartment"], pair.Verdict.Breaches.Select(breach => breach.About));
        Assert.False(pair.Verdict.CanBePinned);
        Assert.True((pair with { Mentor = pair.Mentor with { ManagerChain = [] } }).Verdict.CanBePinned);
    }

    private static TwoPeople Levels(string mentor, string mentee, LevelGap gap) => Two with
    {
        Mentor = Two.Mentor with { Level = mentor },
        Mentee = Two.Mentee with { Level = mentee },
        Rules = new MatchingRules { LevelGap = gap },
    };

    private static (string About, bool CanBeOverruled)? About(TwoPeople pair) => pair.Breach is { } breach ? (breach.About, breach.CanBeOverruled) : null;

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Said(string About, string Text, bool CanBeOverruled)
    {
        public static Said? Of(Breach? breach) => breach is null ? null : new(breach.About, breach.Text.Text, breach.CanBeOverruled);
    }
}
