using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;
using static ServerlessMentoring.Core.Tests.Matching.Rounds.SomeRounds;

namespace ServerlessMentoring.Core.Tests.Matching.Rounds;

public sealed class MatchingRoundTests
{
    [Fact]
    public void Given_nobody_then_the_round_says_so_and_is_no_error()
    {
        var result = OfSkills([], []).Run();

        Assert.Empty(result.Matches);
        Assert.Equal("Nobody is enrolled as a mentee yet, so there is nobody to match.", Assert.Single(result.Header.Summary).Text);
    }

    [Fact]
    public void Given_mentors_without_a_place_then_the_round_says_so()
    {
        var result = OfSkills([Mentor("m1", "SQL") with { Places = 0 }], [Mentee("e1", "SQL")]).Run();

        Assert.Equal("No mentor has a free place, so nobody can be matched.", Assert.Single(result.Header.Summary).Text);
        Assert.Equal(UnmatchedKind.NobodyThere, Assert.Single(result.Mentees).Unmatched!.Kind);
        Assert.Equal("{m1} has no free place.", Assert.Single(result.Mentors).Unmatched!.Why.Text);
    }

    [Fact]
    public void Given_two_of_each_then_everybody_gets_what_they_want_with_reasons()
    {
        var result = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Python")], [Mentee("e1", "Python"), Mentee("e2", "SQL")]).Run();

        Assert.Equal([("m2", "e1"), ("m1", "e2")], result.Matches.Select(match => (match.MentorIds[0], match.MenteeIds[0])));
        Assert.Equal("skills", Assert.Single(result.Mentees[0].Match!.Reasons).About);
        Assert.Equal("2 of 2 mentees are matched with 2 mentors.", result.Header.Summary[0].Text);
    }

    [Fact]
    public void Given_a_pin_then_it_is_kept_although_it_is_worse_and_its_reasons_say_whose_choice_it_was()
    {
        var round = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Python")], [Mentee("e1", "Python"), Mentee("e2", "SQL")]);

        var result = (round with { Pinned = [new("m1", "e1")] }).Run();

        Assert.Equal([("m1", "e1", true), ("m2", "e2", false)], result.Matches.Select(match => (match.MentorIds[0], match.MenteeIds[0], match.IsPinned)));
        Assert.Equal("The program's owner chose this match.", result.Matches.First().Reasons[0].Text.Text);
    }

    [Fact]
    public void Given_a_forbidden_pair_then_the_next_best_is_taken()
    {
        var round = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Python")], [Mentee("e1", "Python"), Mentee("e2", "SQL")]);

        var result = (round with { Forbidden = [new("m2", "e1")] }).Run();

        Assert.Equal([("m1", "e1"), ("m2", "e2")], result.Matches.Select(match => (match.MentorIds[0], match.MenteeIds[0])));
    }

    [Theory]
    [InlineData("nobody", "e1", "$.pinned[0].mentorId")]
    [InlineData("m1", "nobody", "$.pinned[0].menteeId")]
    [InlineData("m3", "e1", "$.pinned[0]")]
    [InlineData("m1", "e3", "$.pinned[0]")]
    [InlineData("boss", "e1", "$.pinned[0]")]
    [InlineData("m2", "e2", "$.pinned[0]")]
    public void Given_a_pin_that_cannot_be_then_it_is_refused_with_its_path(string mentor, string mentee, string path)
    {
        var round = OfSkills(
            [Mentor("m1", "SQL"), Mentor("m2"), Mentor("m3") with { Places = 0 }, Mentor("boss")],
            [Mentee("e1", "SQL") with { ManagerChain = ["boss"] }, Mentee("e2"), Mentee("e3") with { Employment = EmploymentStatus.OnLeave }]);

        var read = MatchingRound.Run(round with { Pinned = [new(mentor, mentee)], Forbidden = [new("m2", "e2")] });

        Assert.Equal(path, Assert.Single(read.Faults).Field);
    }

    [Fact]
    public void Given_pins_beyond_a_mentors_places_or_of_one_mentee_twice_then_each_is_refused()
    {
        var round = OfSkills([Mentor("m1"), Mentor("m2")], [Mentee("e1"), Mentee("e2"), Mentee("e3")]);

        var read = MatchingRound.Run(round with { Pinned = [new("m1", "e1"), new("m1", "e2"), new("m2", "e1"), new("m1", "e1")] });

        Assert.Equal(["$.pinned[1].mentorId", "$.pinned[2].menteeId"], read.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Given_a_forbidden_pair_of_strangers_then_it_is_refused_with_its_path()
    {
        var read = MatchingRound.Run(OfSkills([Mentor("m1")], [Mentee("e1")]) with { Forbidden = [new("m1", "e1"), new("m1", "e9")] });

        Assert.Equal("$.forbidden[1].menteeId", Assert.Single(read.Faults).Field);
    }

    [Fact]
    public void Given_a_rule_that_an_owner_may_overrule_then_a_pin_overrules_it()
    {
        var round = OfSkills([Mentor("m1") with { Department = "Sales" }], [Mentee("e1") with { Department = "Sales" }]);
        round = round with { Plan = round.Plan with { Rules = new MatchingRules { DifferentDepartment = true } } };

        Assert.Empty(round.Run().Matches);
        Assert.True(Assert.Single((round with { Pinned = [new("m1", "e1")] }).Run().Matches).IsPinned);
    }

    [Fact]
    public void Given_more_mentees_than_places_then_those_left_out_learn_why_and_what_would_help()
    {
        var result = OfSkills([Mentor("m1", "SQL")], [Mentee("e1", "SQL"), Mentee("e2", "Python")]).Run();

        var left = result.Mentees[1].Unmatched!;
        Assert.Equal(UnmatchedKind.PlacesShort, left.Kind);
        Assert.Equal("Of the mentors who had a free place only Mo may be Eva's. Every place there went to others, which is better for all.", left.Why.In(Languages.English, id => id == "m1" ? "Mo" : "Eva"));
        Assert.Equal("One more place with {m1}, given to {e2}.", Assert.Single(left.Changes).Text);
    }

    [Fact]
    public void Given_rules_that_forbid_everybody_then_they_are_counted()
    {
        var result = OfSkills(
            [Mentor("m1") with { Languages = ["de"] }, Mentor("m2") with { Languages = ["fr"] }, Mentor("m3") with { Places = 0 }],
            [Mentee("e1") with { Languages = ["en"] }]).Run();

        var left = Assert.Single(result.Mentees).Unmatched!;
        Assert.Equal(UnmatchedKind.RulesForbid, left.Kind);
        Assert.Equal("The rules keep all 3 mentors from {e1}. 2 mentors: They have no language in common. 1 mentor: The mentor has no free place.", left.Why.Text);
        Assert.Contains(left.Changes, change => change.Text.StartsWith("Only the rule “a language in common” keeps 2 mentors", StringComparison.Ordinal));
        Assert.Contains(left.Changes, change => change.Text == "One more place with {m3}, given to {e1}.");
    }

    [Fact]
    public void Given_a_floor_that_would_cost_a_match_then_it_is_not_kept_and_the_round_says_so()
    {
        var result = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL"), Mentee("e2", "Python")], floor: 50).Run();

        Assert.False(result.Header.IsFloorKept);
        Assert.Equal(2, result.Header.Matched);
        Assert.Contains(result.Header.Summary, sentence => sentence.Text.StartsWith("Keeping the floor of 50 points would leave somebody out.", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_a_change_that_concerns_two_then_nobody_else_is_looked_at_and_running_pairs_stay()
    {
        var round = OfSkills(
            [Mentor("m1", "SQL") with { Places = 0 }, Mentor("m2", "Go"), Mentor("m3", "Python")],
            [Mentee("e1", "SQL") with { Places = 0 }, Mentee("e2", "Python"), Mentee("e3", "Go")]) with
        {
            Past = [new PastPair("m1", "e1", null)],
        };

        var result = RoundScope.ForThoseConcerned(round, ["e2", "m2"]).Run();

        Assert.Equal(["e2"], result.Mentees.Select(row => row.Id));
        Assert.Equal(("m3", "e2"), result.Matches.Select(match => (match.MentorIds[0], match.MenteeIds[0])).Single());
        Assert.Equal(["m2", "m3"], result.Mentors.Select(row => row.Id));
    }

    [Fact]
    public void Given_a_change_that_concerns_a_mentor_then_mentees_who_wait_are_looked_at_and_who_has_completed_theirs_is_left_alone()
    {
        // e3 has completed a relationship and would be free, but asked for nothing.
        var round = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL"), Mentee("e2", "Go") with { Places = 0 }, Mentee("e3", "Go")]);

        Assert.Equal(["e1"], RoundScope.ForThoseConcerned(round, ["m2", "e1"]).Run().Mentees.Select(row => row.Id));
        Assert.Empty(RoundScope.ForThoseConcerned(round, ["m2"]).Run().Mentees);
    }

    [Fact]
    public void Given_two_pins_then_the_round_counts_them_in_words()
    {
        var round = OfSkills([Mentor("m1"), Mentor("m2")], [Mentee("e1"), Mentee("e2")]);

        var result = (round with { Pinned = [new("m1", "e1"), new("m2", "e2")] }).Run();

        Assert.Contains(result.Header.Summary, sentence => sentence.Text == "2 matches were pinned by an owner; the rest is the best that these leave.");
    }

    [Fact]
    public void Given_pairs_that_the_owner_took_out_then_whoever_is_left_hears_so()
    {
        var round = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL"), Mentee("e2", "Go"), Mentee("e3", "Python")]);

        var some = (round with { Forbidden = [new("m1", "e3")] }).Run().Mentees[2].Unmatched!;
        var all = (round with { Forbidden = [new("m1", "e3"), new("m2", "e3")], Mentees = [.. round.Mentees.Skip(2)] }).Run().Mentees[0].Unmatched!;

        Assert.Equal("Of the mentors who had a free place only {m2} may be {e3}'s. Every place there went to others, which is better for all. You took 1 pair with {e3} out of this round.", some.Why.Text);
        Assert.Equal("The rules keep all 2 mentors from {e3}. 2 mentors: You took this pair out of this round.", all.Why.Text);
        Assert.StartsWith("Only your own choice keeps 2 mentors who could still be matched from {e3}; first of all ", Assert.Single(all.Changes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_any_round_for_those_concerned_then_all_it_matches_had_a_place_and_each_pair_concerns_one_of_them()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var everybody = SomeRounds.Pairs(seed, 20);
            var concerned = everybody.Mentors.Concat(everybody.Mentees).Where((_, at) => at % 4 == seed % 4).Select(person => person.Id)
                .Concat(everybody.Pinned.SelectMany(pin => new[] { pin.MentorId, pin.MenteeId })).Distinct().ToList();

            var input = RoundScope.ForThoseConcerned(everybody, concerned);
            var result = input.Run();

            Assert.Empty(RoundChecker.Check(input, result));
            Assert.All(result.Matches, match => Assert.Contains(match.MentorIds.Concat(match.MenteeIds), concerned.Contains));
            Assert.All(result.Matches, match => Assert.True(everybody.Mentees.Single(person => person.Id == match.MenteeIds[0]).Places > 0));
        }
    }
}
