using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Rounds;
using static ServerlessMentoring.Core.Tests.Matching.Rounds.SomeRounds;

namespace ServerlessMentoring.Core.Tests.Matching.Explaining;

public sealed class WhyUnmatchedTests
{
    [Fact]
    public void Given_too_few_places_then_one_more_with_each_is_tried_and_told()
    {
        var why = Explainer(OfSkills([Mentor("m1", "SQL")], [Mentee("e1", "SQL"), Mentee("e2", "Go")])).WhyUnmatched("e2")!;

        Assert.Equal((UnmatchedKind.PlacesShort, false, true), (why.Kind, why.IsMentor, why.IsAllTried));
        var change = Assert.Single(why.Changes);
        Assert.Equal(("place", "m1", true), (change.What, change.MentorId, change.Helps));
        Assert.Equal("One more place with {m1} would do: {e2} would be with {m1}.", change.Sentence.Text);
        Assert.Contains(why.Sentences, sentence => sentence.Text == "{e1} would lose {m1} (100 points) and be left without a match.");
    }

    [Fact]
    public void Given_a_more_fitting_rival_then_one_more_place_serves_that_one_first_and_this_is_said()
    {
        var why = Explainer(OfSkills([Mentor("m1", "SQL")], [Mentee("e1", "SQL"), Mentee("e2", "SQL"), Mentee("e3", "Go")])).WhyUnmatched("e3")!;

        var change = Assert.Single(why.Changes);
        Assert.False(change.Helps);
        Assert.Equal("One more place with {m1} would not reach {e3}: it would serve others.", change.Sentence.Text);
    }

    [Fact]
    public void Given_a_rule_that_alone_keeps_the_only_mentor_away_then_lifting_it_is_tried()
    {
        var round = OfSkills([Mentor("m1") with { Department = "Sales" }], [Mentee("e1") with { Department = "Sales" }]);
        var why = Explainer(round with { Plan = round.Plan with { Rules = new MatchingRules { DifferentDepartment = true } } });

        Assert.Equal("Without the rule “different departments” {e1} would be with {m1}.", Assert.Single(why.WhyUnmatched("e1")!.Changes).Sentence.Text);
        Assert.Equal("Without the rule “different departments” {m1} would be with {e1}.", Assert.Single(why.WhyUnmatched("m1")!.Changes).Sentence.Text);
    }

    [Fact]
    public void Given_a_mentors_own_report_then_no_change_is_offered_that_would_put_them_together()
    {
        var why = Explainer(OfSkills([Mentor("boss")], [Mentee("e1") with { ManagerChain = ["boss"] }])).WhyUnmatched("e1")!;

        Assert.Equal(UnmatchedKind.RulesForbid, why.Kind);
        Assert.Empty(why.Changes);
    }

    [Fact]
    public void Given_a_mentor_whom_nobody_needed_then_they_learn_what_taking_the_best_mentee_would_cost()
    {
        var why = Explainer(OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL")])).WhyUnmatched("m2")!;

        Assert.Equal((UnmatchedKind.MenteesShort, true), (why.Kind, why.IsMentor));
        Assert.Contains(why.Sentences, sentence => sentence.Text == "Pinning them would cost the round 100 points in all.");
    }

    [Fact]
    public void Given_any_round_then_each_change_that_was_tried_does_what_is_said_when_it_is_made()
    {
        var (helps, fails) = (0, 0);
        for (var seed = 0; seed < 120; seed++)
        {
            var input = SomeRounds.Pairs(seed, 10);
            var result = input.Run();
            var explainer = new RoundExplainer(input, result);
            foreach (var why in input.Mentees.Select(person => explainer.WhyUnmatched(person.Id)).OfType<WhyUnmatched>().Where(why => !why.IsMentor))
            {
                foreach (var change in why.Changes.Where(change => change.What == "place"))
                {
                    var more = input with { Mentors = [.. input.Mentors.Select(mentor => mentor.Id == change.MentorId ? mentor with { Places = mentor.Places + 1 } : mentor)] };
                    Assert.Equal(change.Helps, more.Run().Mentees.Single(row => row.Id == why.PersonId).Match is not null);
                    _ = change.Helps ? helps++ : fails++;
                }
            }
        }

        Assert.True(helps > 20 && fails > 20, $"{helps} help, {fails} do not");
    }

    [Fact]
    public void Given_a_pair_then_why_says_what_each_factor_gives()
    {
        var why = Explainer(OfSkills([Mentor("m1", "SQL")], [Mentee("e1", "SQL")])).WhyPair("e1")!;

        Assert.Equal(Points.Full, why.Score);
        Assert.Equal(why.Score, why.Factors.Sum(factor => factor.Share));
        Assert.Equal("{e1} and {m1} fit with 100 points of 100.", why.Sentences[0].Text);
        Assert.StartsWith("Skills: 100 points. ", why.Sentences[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_forbidden_pair_then_why_not_says_which_rule_and_that_nobody_overrules_it()
    {
        var whyNot = Explainer(OfSkills([Mentor("boss")], [Mentee("e1") with { ManagerChain = ["boss"] }])).WhyNot("boss", "e1")!;

        Assert.Null(whyNot.Cost);
        Assert.Equal(
            ["The rules forbid {boss} and {e1}.", "The mentee reports to the mentor, directly or further up.", "No owner may overrule this."],
            whyNot.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Given_a_pair_that_the_owner_took_out_then_why_not_says_so_and_how_to_bring_it_back()
    {
        var whyNot = Explainer(OfSkills([Mentor("m1")], [Mentee("e1")]) with { Forbidden = [new("m1", "e1")] }).WhyNot("m1", "e1")!;

        Assert.Equal(
            ["{m1} and {e1} were not to be together.", "You took this pair out of this round.", "Bring the pair back and run again to have them together."],
            whyNot.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Given_a_pair_that_would_fit_then_why_not_says_what_it_costs_and_who_would_go_where()
    {
        var whyNot = Explainer(OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL"), Mentee("e2", "Go", "SQL")])).WhyNot("m1", "e2")!;

        Assert.Equal(10_000, whyNot.Cost!.PointsLost);
        Assert.Equal(
            [
                "{m1} and {e2} would fit with 50 points. With {m2} it is 50 points.",
                "Pinning them would cost the round 100 points in all.",
                "{e1} would have {m2} (0 points) instead of {m1} (100 points).",
            ],
            whyNot.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Given_equally_good_rounds_then_why_not_moves_only_those_whom_the_pair_concerns()
    {
        // Everybody fits everybody: a fresh round may deal all of them anew.
        Candidate[] mentors = [.. Enumerable.Range(1, 9).Select(number => Mentor($"m{number}", "SQL"))];
        Candidate[] mentees = [.. Enumerable.Range(1, 9).Select(number => Mentee($"e{number}", "SQL"))];
        var result = OfSkills(mentors, mentees).Run();
        var other = result.Mentees[8].Match!.MentorIds[0];

        var whyNot = new RoundExplainer(OfSkills(mentors, mentees), result).WhyNot(other, "e1")!;

        Assert.Equal((0, 0L), (whyNot.Cost!.MatchedLost, whyNot.Cost.PointsLost));
        Assert.True(whyNot.Cost.Moves.Count == 2, $"{whyNot.Cost.Moves.Count} moves");
    }

    [Fact]
    public void Given_somebody_who_was_erased_since_then_what_is_stored_is_told_and_nothing_is_worked_out_anew()
    {
        var round = OfSkills([Mentor("m1", "SQL"), Mentor("m2", "Go")], [Mentee("e1", "SQL"), Mentee("e2", "Go"), Mentee("e3", "Go")]);
        var result = round.Run();
        var explainer = new RoundExplainer(
            round with { Mentees = [Mentee("zz-erased"), .. round.Mentees.Skip(1)] },
            result with { Mentees = [result.Mentees[0] with { Id = "zz-erased", Match = result.Mentees[0].Match! with { Factors = [] } }, .. result.Mentees.Skip(1)] });

        Assert.Equal("{e2} and {m2} fit with 100 points of 100.", explainer.WhyPair("e2")!.Sentences[0].Text);
        Assert.Null(explainer.WhyNot("m1", "e2")!.Cost);
        Assert.Contains("can no longer be worked out", explainer.WhyNot("m1", "e2")!.Sentences[0].Text, StringComparison.Ordinal);
        Assert.Empty(explainer.WhyUnmatched("e3")!.Changes);
    }

    [Fact]
    public void Given_stored_matches_that_are_not_the_best_then_no_cost_is_told_and_every_question_ends()
    {
        // Three who each gain by going one further: a chain of moves around them never ends.
        var round = OfSkills([Mentor("m1", "A"), Mentor("m2", "B"), Mentor("m3", "C"), Mentor("m4", "D")], [Mentee("e1", "A"), Mentee("e2", "B"), Mentee("e3", "C"), Mentee("e4", "D")]);
        var best = round.Run();
        var worst = (round with { Pinned = [new("m2", "e1"), new("m3", "e2"), new("m1", "e3")] }).Run();
        var stored = best with
        {
            Mentees = [.. worst.Mentees.Zip(best.Mentees, (row, proven) => row with { Match = row.Match! with { IsPinned = false }, Proof = proven.Proof })],
            Mentors = [.. worst.Mentors.Zip(best.Mentors, (row, proven) => row with { Proof = proven.Proof })],
            Header = worst.Header with { Pinned = 0, Proof = best.Header.Proof },
        };

        var explainer = new RoundExplainer(round, stored);

        Assert.False(explainer.IsProven);
        Assert.All(round.Mentees, mentee => Assert.Null(explainer.WhyNot("m4", mentee.Id)?.Cost));
        Assert.True(new RoundExplainer(round, best).IsProven);
    }

    [Fact]
    public void Given_a_stored_result_that_lacks_somebody_then_nothing_is_said_of_them()
    {
        var round = OfSkills([Mentor("m1", "SQL")], [Mentee("e1", "SQL"), Mentee("e2", "Go")]);
        var result = round.Run();
        var explainer = new RoundExplainer(round, result with { Mentees = [result.Mentees[0]] });

        Assert.Null(explainer.WhyNot("m1", "e2"));
        Assert.Null(explainer.WhyUnmatched("e2"));
        Assert.False(explainer.IsProven);
    }

    private static RoundExplainer Explainer(RoundInput input) => new(input, input.Run());
}
