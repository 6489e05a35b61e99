using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Matching.Scoring;

public sealed class PairJudgeTests
{
    private static readonly TwoPeople Two = new();

    [Fact]
    public void Given_factors_with_weights_then_the_score_is_their_mean_and_the_largest_share_is_told_first()
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { SkillsOffered = ["SQL"], Department = "Sales", Location = "Berlin" },
            Mentee = Two.Mentee with { SkillsWanted = ["SQL", "Go"], Department = "Research", Location = "Madrid" },
            Weights = TwoPeople.NoWeights with { Skills = 2, Department = 5, Location = 1 },
        };

        Assert.Equal(7500, pair.Verdict.Score);
        Assert.Equal(
            [("department", 1.0, 6250), ("skills", 0.5, 1250), ("location", 0.0, 0)],
            pair.Verdict.Factors.Select(factor => (factor.Factor, factor.Fit, factor.Share)));
    }

    [Fact]
    public void Given_thirds_then_the_score_is_rounded_half_up_and_a_perfect_pair_has_all_points()
    {
        var pair = Two with
        {
            Mentor = Two.Mentor with { Location = "Berlin", Department = "Sales" },
            Mentee = Two.Mentee with { Location = "Berlin", Department = "Sales" },
            Weights = TwoPeople.NoWeights with { TimeZone = 0.1, Department = 0.1, Location = 0.1 },
        };

        Assert.Equal(6667, pair.Verdict.Score);
        Assert.Equal(Points.Full, (pair with { Kind = ProgramKind.Onboarding }).Verdict.Score);
    }

    [Fact]
    public void Given_a_mentee_of_whom_something_is_unknown_then_that_counts_half_with_everybody()
    {
        var known = new Candidate { Id = "known", Department = "Sales", Location = "Berlin", Level = "L3", SkillsWanted = ["SQL"], Goals = ["Lead teams"], Languages = ["en"], Wishes = ["nobody"] };
        var judge = new PairJudge(Round(
            [new Candidate { Id = "mentor", Department = "Sales", Location = "Berlin", Level = "L4", SkillsOffered = ["SQL"], Languages = ["en"], Wishes = ["nobody"] }],
            [known, new Candidate { Id = "unknown" }]));

        var factors = judge.Judge(1, 0).Factors.ToDictionary(factor => factor.Factor, factor => factor.Fit);

        Assert.Equal("unknown", judge.Mentees[1].Id);
        Assert.All(["skills", "goals", "languages", "department", "location", "level", "menteeWishes"], name => Assert.Equal(0.5, factors[name]));
        Assert.Equal(0, factors["mentorWishes"]);
        Assert.All(judge.Judge(1, 0).Factors.Where(factor => factor.Factor != "timeZone"), factor => Assert.Null(factor.Reason));
    }

    [Fact]
    public void Given_a_round_in_which_nobody_says_anything_about_a_factor_then_it_does_not_count()
    {
        Assert.Equal(["timeZone"], Two.Verdict.Factors.Select(factor => factor.Factor));
        Assert.Equal(Points.Full, Two.Verdict.Score);
        Assert.DoesNotContain("menteeWishes", (Two with { Mentor = Two.Mentor with { Wishes = ["x"] } }).Verdict.Factors.Select(factor => factor.Factor));
        Assert.DoesNotContain("level", (Two with { Mentor = Two.Mentor with { Level = "L5" } }).Verdict.Factors.Select(factor => factor.Factor));
    }

    [Fact]
    public void Given_weights_of_0_as_in_hand_selection_then_every_pair_scores_half_and_is_judged_by_the_rules_alone()
    {
        var judge = new PairJudge(Round([new Candidate { Id = "a" }, new Candidate { Id = "b" }], [new Candidate { Id = "c" }]) with
        {
            Plan = new MatchingPlan(MatchingMode.HandSelected, new GroupSize(1, 1), new MatchingRules(), TwoPeople.NoWeights),
        });

        Assert.Equal((Points.Full / 2, 0), (judge.Judge(0, 0).Score, judge.Judge(0, 0).Factors.Count));
        Assert.Equal(Points.Full / 2, judge.ScoreAll()[0, 1]);
    }

    [Fact]
    public void Given_nobody_on_one_side_or_on_both_then_there_are_no_pairs_and_no_fault()
    {
        Assert.Equal(0, new PairJudge(Round([], [])).ScoreAll().Mentees);
        Assert.Equal((1, 0), Size(new PairJudge(Round([], [new Candidate { Id = "a" }])).ScoreAll()));
        Assert.Equal((0, 1), Size(new PairJudge(Round([new Candidate { Id = "a" }], [])).ScoreAll()));
    }

    [Fact]
    public void Given_a_rule_that_leaves_few_pairs_then_only_those_are_kept()
    {
        var round = Round(
            [.. Enumerable.Range(0, 40).Select(number => new Candidate { Id = $"mentor{number:D2}", Location = $"Site {number / 4}" })],
            [.. Enumerable.Range(0, 40).Select(number => new Candidate { Id = $"mentee{number:D2}", Location = $"Site {number / 4}" })]);
        var scores = Assert.IsType<SparsePairScores>(new PairJudge(round with
        {
            Plan = round.Plan with { Rules = new MatchingRules { SameLocation = true } },
        }).ScoreAll());

        Assert.Equal([4, 5, 6, 7], scores.MentorsOf(5).ToArray());
        Assert.IsType<DensePairScores>(new PairJudge(round).ScoreAll());
    }

    [Fact]
    public void Given_thousands_of_people_who_all_work_other_hours_then_each_pair_is_still_scored_as_it_is_judged()
    {
        const int Sites = 210;
        static List<Candidate> People(string role, int first) => [.. Enumerable.Range(0, 10 * Sites).Select(number => new Candidate
        {
            Id = $"{role}{number:D4}",
            Location = $"Site {number % Sites}",
            WorkingHours = new WorkingHours { From = new TimeOnly(first, 0).AddMinutes(number % 60), To = new TimeOnly(16, 0).AddMinutes(number / 60) },
        })];
        var round = Round(People("mentor", 7), People("mentee", 8));
        var judge = new PairJudge(round with { Plan = round.Plan with { Rules = new MatchingRules { SameLocation = true } } });

        var scores = Assert.IsType<SparsePairScores>(judge.ScoreAll());

        Assert.All(
            from mentee in Enumerable.Range(0, Sites)
            from mentor in scores.MentorsOf(mentee).ToArray()
            select (mentee, mentor),
            pair => Assert.Equal(judge.Judge(pair.mentee, pair.mentor).Score, scores[pair.mentee, pair.mentor]));
        Assert.Equal(10, scores.MentorsOf(0).Length);
    }

    [Fact]
    public void Given_somebody_twice_in_one_role_then_that_is_a_mistake_of_the_caller_s() =>
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => new PairJudge(Round([Two.Mentor, Two.Mentor], []))).Message, StringComparison.Ordinal);

    private static (int Mentees, int Mentors) Size(PairScores scores) => (scores.Mentees, scores.Mentors);

    private static RoundInput Round(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) => new()
    {
        Kind = ProgramKind.Onboarding,
        Today = Two.Today,
        Plan = new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), new MatchingRules(), new MatchingWeights { Location = 1 }),
        Mentors = mentors,
        Mentees = mentees,
    };
}
