using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.Core.Tests.Stories;

public sealed class GoodPracticeTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Given_pairs_that_finished_and_met_early_when_compared_then_the_medians_are_told()
    {
        var practice = GoodPractice.Of([.. Many(10, index => Row(Phase.Completed, days: 8 + (index % 3))), .. Many(12, index => Row(Phase.Ended, days: 20 + (index % 3)))]);

        Assert.True(practice.IsEnough);
        Assert.Equal((10, 12), (practice.Well, practice.Others));
        Assert.Equal([new PracticeFinding(Practice.DaysToKickoff, 9, 21, 10, 12)], practice.Findings);
    }

    [Theory]
    [InlineData(9, 12)]
    [InlineData(12, 9)]
    public void Given_fewer_than_ten_on_a_side_when_compared_then_nothing_is_told(int well, int others)
    {
        var practice = GoodPractice.Of([.. Many(well, _ => Row(Phase.Completed, days: 5)), .. Many(others, _ => Row(Phase.Ended, days: 30))]);

        Assert.False(practice.IsEnough);
        Assert.Empty(practice.Findings);
    }

    [Fact]
    public void Given_a_practice_that_few_can_be_measured_by_when_compared_then_it_is_left_out_and_the_others_are_told()
    {
        var practice = GoodPractice.Of(
        [
            .. Many(10, index => Row(Phase.Completed, days: 5) with { Notebook = index < 9 ? Steps(4, 4) : Steps(0, 0) }),
            .. Many(10, _ => Row(Phase.Ended, days: 30) with { Notebook = Steps(4, 0) }),
        ]);

        Assert.Equal([Practice.DaysToKickoff], practice.Findings.Select(finding => finding.Practice));
    }

    [Fact]
    public void Given_those_who_did_well_were_slower_when_compared_then_it_is_no_good_practice()
    {
        var practice = GoodPractice.Of([.. Many(10, _ => Row(Phase.Completed, days: 30)), .. Many(10, _ => Row(Phase.Ended, days: 5))]);

        Assert.Empty(practice.Findings);
    }

    [Fact]
    public void Given_a_difference_that_chance_may_make_when_compared_then_it_is_not_told()
    {
        // 9 and 11 days, and 10 and 12: the medians differ by one, and most of the values are mixed.
        var practice = GoodPractice.Of([.. Many(10, index => Row(Phase.Completed, days: 9 + (2 * (index % 2)))), .. Many(10, index => Row(Phase.Ended, days: 10 + (2 * (index % 2))))]);

        Assert.Empty(practice.Findings);
    }

    [Fact]
    public void Given_low_ratings_no_kickoff_or_no_end_when_compared_then_they_are_with_the_others_or_with_nobody()
    {
        var low = Row(Phase.Completed, days: 5) with { };
        low = low with { Facts = low.Facts with { FeedbackGiven = 2, RatingSum = 7 } };
        var high = low with { Facts = low.Facts with { RatingSum = 8 } };
        var incomplete = Row(Phase.Completed, days: 5) with { Outcome = Outcome.Incomplete };
        var never = Row(Phase.Ended, days: 5);
        never = never with { Facts = never.Facts with { KickoffAt = null } };

        var practice = GoodPractice.Of([low, high, incomplete, never, Row(Phase.Sessions, days: 5), Row(Phase.Feedback, days: 5)]);

        Assert.Equal((1, 2), (practice.Well, practice.Others));
    }

    [Fact]
    public void Given_many_histories_when_compared_then_no_finding_is_of_fewer_than_ten_and_each_goes_the_better_way()
    {
        var told = 0;
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var random = new Random(seed);
            var rows = Many(random.Next(60), _ => Any(random));
            var practice = GoodPractice.Of(rows);
            told += practice.Findings.Count;

            Assert.All(practice.Findings, finding =>
            {
                Assert.InRange(finding.WellCount, GoodPractice.FewestOnASide, practice.Well);
                Assert.InRange(finding.OthersCount, GoodPractice.FewestOnASide, practice.Others);
                Assert.True(finding.Practice is Practice.DaysToKickoff or Practice.SessionsMissed ? finding.Well < finding.Others : finding.Well > finding.Others);
            });
            Assert.Equal(practice.Findings, GoodPractice.Of([.. rows.Reverse()]).Findings);
        }

        Assert.NotEqual(0, told);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 4, 5, 6 }, 1.9640)]
    [InlineData(new[] { 1, 2, 2 }, new[] { 2, 3, 3 }, 1.6499)]
    [InlineData(new[] { 2, 2, 2 }, new[] { 2, 2 }, 0)]
    public void Given_two_groups_when_ranked_then_the_clearness_is_that_of_the_formula_by_hand(int[] ours, int[] theirs, double expected)
    {
        Assert.Equal(expected, RankTest.ClearnessOf([.. ours.Select(each => (decimal)each)], [.. theirs.Select(each => (decimal)each)]), 0.0001);
        Assert.Equal(expected, RankTest.ClearnessOf([.. theirs.Select(each => (decimal)each)], [.. ours.Select(each => (decimal)each)]), 0.0001);
    }

    private static IReadOnlyCollection<ReportRow> Many(int count, Func<int, ReportRow> row) => [.. Enumerable.Range(0, count).Select(row)];

    private static NotebookTally Steps(int noted, int done) => new("rel-1") { ActionItems = noted, ActionItemsDone = done };

    private static ReportRow Row(Phase phase, double days) => new()
    {
        Id = $"rel-{Guid.NewGuid():N}",
        Mentors = ["ada"],
        Mentees = ["ben"],
        Phase = phase,
        Outcome = phase == Phase.Completed ? Outcome.Completed : null,
        StartedAt = Start,
        Facts = new RelationshipFacts { KickoffAt = Start.AddDays(days), EndedAt = Start.AddDays(days + 60), Sessions = new SessionCounts { Held = 4 } },
    };

    private static ReportRow Any(Random random)
    {
        var isWell = random.Next(2) == 0;
        var row = Row(isWell ? Phase.Completed : Phase.Ended, random.Next(isWell ? 10 : 30));
        return row with
        {
            Notebook = random.Next(3) == 0 ? null : new NotebookTally(row.Id) { AgendaPoints = random.Next(9), ActionItems = random.Next(9) },
            Facts = row.Facts with
            {
                GoalsAgreed = random.Next(3),
                CheckInsAsked = random.Next(5),
                Sessions = new SessionCounts { Held = random.Next(9), MissedByMentor = random.Next(3) },
            },
        };
    }
}
