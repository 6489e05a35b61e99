using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.Core.Tests.Matching.Fairness;

public sealed class FairnessAuditTests
{
    [Fact]
    public void Given_two_departments_then_each_is_held_against_the_other_with_counts_and_intervals()
    {
        var audit = FairnessAudit.Of([.. People("Sales", 10, matched: 8), .. People("Research", 20, matched: 20)], ["department"]);

        var sales = audit.Groups[1];
        Assert.Equal(("department", "Sales", 10, 8, false), (sales.By, sales.Value, sales.People, sales.Matched!.Value, sales.IsMentors));
        Assert.Equal(new Interval(0.8m, 0.4902m, 0.9433m), sales.MatchRate);
        Assert.Equal(Interval.OfShare(20, 20), sales.OthersMatchRate);
        Assert.Equal(FairnessFinding.None, sales.MatchFinding);
    }

    [Fact]
    public void Given_a_gap_that_chance_would_hardly_make_then_it_is_found_from_both_sides()
    {
        var audit = FairnessAudit.Of([.. People("Sales", 20, matched: 5), .. People("Research", 20, matched: 20)], ["department"]);

        Assert.Equal([FairnessFinding.Higher, FairnessFinding.Lower], audit.Groups.Select(group => group.MatchFinding));
    }

    [Fact]
    public void Given_scores_that_differ_then_the_means_are_compared_among_the_matched()
    {
        var audit = FairnessAudit.Of([.. People("Sales", 6, matched: 6, score: 3_000), .. People("Research", 6, matched: 6, score: 8_000)], ["department"]);

        Assert.Equal(new Interval(80.5m, 80.0425m, 80.9575m), audit.Groups[0].MeanScore! with { Low = 80.0425m, High = 80.9575m });
        Assert.Equal([FairnessFinding.Higher, FairnessFinding.Lower], audit.Groups.Select(group => group.ScoreFinding));
    }

    [Fact]
    public void Given_few_people_then_nothing_is_said_and_of_fewer_than_three_nothing_is_shown()
    {
        var audit = FairnessAudit.Of([.. People("Sales", 2, matched: 0), .. People("Finance", 4, matched: 1), .. People("Research", 30, matched: 30)], ["department"]);

        var (finance, sales) = (audit.Groups[0], audit.Groups[2]);
        Assert.Equal((4, 1, false, false, FairnessFinding.TooFew), (finance.People, finance.Matched, finance.IsReadable, finance.IsWithheld, finance.MatchFinding));
        Assert.Equal((2, true, false, FairnessFinding.TooFew), (sales.People, sales.IsWithheld, sales.IsReadable, sales.MatchFinding));
        Assert.Equal((null, null, null), (sales.Matched, sales.MatchRate, sales.OthersMatchRate));
    }

    [Fact]
    public void Given_people_of_several_languages_then_they_count_in_each_and_regions_are_one()
    {
        var both = People("Sales", 3, matched: 3).Select(fact => fact with { Person = fact.Person with { Languages = ["en-GB", "EN", "de"] } });
        var english = People("Finance", 4, matched: 3).Select(fact => fact with { Person = fact.Person with { Languages = ["en"] } });

        var audit = FairnessAudit.Of([.. both, .. english, .. People("People", 5, matched: 5)], ["language"]);

        Assert.Equal([("de", 3), ("en", 7), (null, 5)], audit.Groups.Select(group => (group.Value, group.People)));
    }

    [Fact]
    public void Given_an_attribute_of_HRs_then_it_is_looked_at_whatever_its_spelling_and_mentors_stand_apart()
    {
        var facts = People("Sales", 6, matched: 3).Select((fact, at) => fact with
        {
            IsMentor = at % 2 == 0,
            Person = fact.Person with { Attributes = new Dictionary<string, string> { ["partTime"] = at < 3 ? "yes" : " Yes" } },
        });

        var audit = FairnessAudit.Of([.. facts], ["partTime"]);

        Assert.Equal([(false, 3), (true, 3)], audit.Groups.Select(group => (group.IsMentors, group.People)));
    }

    [Fact]
    public void Given_the_same_people_in_another_order_then_the_numbers_are_the_same()
    {
        FairnessFact[] facts = [.. People("Sales", 40, matched: 33, score: 4_000), .. People("Research", 21, matched: 2)];
        var random = new Random(1);

        var (one, other) = (FairnessAudit.Of(facts, ["department", "level"]), FairnessAudit.Of([.. facts.OrderBy(_ => random.Next())], ["department", "level"]));

        Assert.Equal(one.Groups, other.Groups);
    }

    [Fact]
    public void As_a_table_it_has_a_row_for_each_group_and_empty_cells_where_nothing_is_shown()
    {
        var csv = FairnessCsv.Of(FairnessAudit.Of([.. People("=Sales", 2, matched: 1), .. People("Research", 10, matched: 8)], ["department"])).Split("\r\n");

        Assert.StartsWith("role,by,value,people,withheld,readable,matched,matchRate,matchRateLow,matchRateHigh,", csv[0], StringComparison.Ordinal);
        Assert.Equal("mentee,department,'=Sales,2,true,false,,,,,,,,tooFew,,,,,,,tooFew", csv[1]);
        Assert.StartsWith("mentee,department,Research,10,false,false,8,0.8,0.4902,0.9433,,,,tooFew,", csv[2], StringComparison.Ordinal);
    }

    private static IEnumerable<FairnessFact> People(string department, int people, int matched, int score = 7_000) =>
        Enumerable.Range(0, people).Select(at => new FairnessFact(
            new Candidate { Id = $"{department}-{at}", Department = department }, IsMentor: false, at < matched, at < matched ? score + (100 * (at % 2)) : null));
}
