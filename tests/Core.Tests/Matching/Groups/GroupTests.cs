using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Rounds;
using static ServerlessMentoring.Core.Tests.Matching.Rounds.SomeRounds;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

public sealed class GroupTests
{
    [Fact]
    public void Given_people_of_two_departments_then_each_group_mixes_them()
    {
        var result = Groups(ProgramKind.ProblemSolvingGroup, 2, 2, [Mentor("m1"), Mentor("m2")], [Of("e1", "Sales"), Of("e2", "Sales"), Of("e3", "Research"), Of("e4", "Research")]).Run();

        Assert.Equal(2, result.Groups.Count);
        Assert.All(result.Groups, group => Assert.Equal("The group brings 2 departments together.", group.Reasons[0].Text.Text));
        Assert.All(result.Matches, match => Assert.Single(match.MentorIds));
    }

    [Fact]
    public void Given_enough_places_in_fewer_groups_then_no_more_groups_open_and_sizes_are_even()
    {
        var result = Groups(ProgramKind.ReskillingGroup, 2, 6, [Mentor("m1"), Mentor("m2"), Mentor("m3"), Mentor("m4")], [.. Enumerable.Range(0, 8).Select(at => Of($"e{at}", null))]).Run();

        Assert.Equal([4, 4], result.Groups.Select(group => group.MenteeIds.Count));
        Assert.Equal("8 of 8 mentees are in 2 groups.", result.Header.Summary[0].Text);
        Assert.Equal(2, result.Mentors.Count(row => row.Unmatched?.Kind == UnmatchedKind.MenteesShort));
    }

    [Fact]
    public void Given_a_mentor_with_two_places_then_the_mentor_leads_two_groups()
    {
        var result = Groups(ProgramKind.ProductLaunchGroup, 2, 3, [Mentor("m1") with { Places = 2 }], [.. Enumerable.Range(0, 6).Select(at => Of($"e{at}", null))]).Run();

        Assert.Equal([1, 2], Assert.Single(result.Mentors).Groups);
        Assert.Equal(6, result.Header.Matched);
    }

    [Fact]
    public void Given_too_few_for_a_group_then_nobody_is_placed_and_all_learn_why()
    {
        var result = Groups(ProgramKind.ReskillingGroup, 3, 5, [Mentor("m1")], [Of("e1", null), Of("e2", null)]).Run();

        Assert.Empty(result.Matches);
        Assert.All(result.Mentees, row => Assert.Equal(UnmatchedKind.GroupsShort, row.Unmatched!.Kind));
        Assert.Equal("No group of the least size can be formed within the rules, so nobody is matched.", Assert.Single(result.Header.Summary).Text);
    }

    [Fact]
    public void Given_a_mentor_with_whom_nobody_shares_a_language_then_the_rule_is_named_on_both_sides()
    {
        var round = Groups(ProgramKind.ReskillingGroup, 2, 5, [Mentor("m1") with { Languages = ["fr"] }], [.. new[] { "e1", "e2" }.Select(id => Of(id, null) with { Languages = ["en"] })]);

        var result = round.Run();

        Assert.Equal("The rules keep 2 of 2 mentees who are looking from {m1}. 2 mentees: They have no language in common.", result.Mentors[0].Unmatched!.Why.Text);
        Assert.Equal("The rules keep the only mentor from {e1}. 1 mentor: They have no language in common.", result.Mentees[0].Unmatched!.Why.Text);
        Assert.Equal("Without the rule “a language in common” {e1} would be with {m1}.", Assert.Single(new RoundExplainer(round, result).WhyUnmatched("e1")!.Changes).Sentence.Text);
    }

    [Fact]
    public void Given_a_peer_group_then_one_of_them_is_host_and_all_share_a_language_with_the_host()
    {
        Candidate[] mentees =
        [
            Of("e1", "Sales") with { Languages = ["de"] },
            Of("e2", "Research") with { Languages = ["de", "en"] },
            Of("e3", "Finance") with { Languages = ["en"] },
        ];

        var result = Groups(ProgramKind.PeerGroup, 2, 4, [], mentees).Run();

        var group = Assert.Single(result.Groups);
        Assert.Equal("e2", Assert.Single(group.MentorIds));
        Assert.Equal(["e1", "e3"], group.MenteeIds);
        Assert.True(result.Mentees[1].Match!.IsHost);
        Assert.Equal(3, result.Header.Matched);
        Assert.Empty(result.Mentors);
    }

    [Fact]
    public void Given_a_peer_group_with_somebody_pinned_to_a_host_then_neither_is_host_of_another()
    {
        var round = Groups(ProgramKind.PeerGroup, 1, 2, [], [.. Enumerable.Range(1, 5).Select(at => Of($"e{at}", null) with { Places = 3 })]);

        var result = (round with { Pinned = [new("e4", "e5")] }).Run();

        Assert.Equal(5, result.Header.Matched);
        Assert.Equal(["e1", "e2", "e3", "e4", "e5"], result.Groups.SelectMany(group => group.MentorIds.Concat(group.MenteeIds)).Order());
        Assert.Contains(result.Groups, group => group.MentorIds[0] == "e4" && group.MenteeIds.Contains("e5"));
    }

    [Fact]
    public void Given_mentees_pinned_to_two_mentors_then_these_lead_one_group_together()
    {
        var round = Groups(ProgramKind.ReskillingGroup, 2, 4, [Mentor("m1"), Mentor("m2")], [Of("e1", null), Of("e2", null), Of("e3", null)]);

        var result = (round with { Pinned = [new("m1", "e1"), new("m2", "e1")] }).Run();

        var group = Assert.Single(result.Groups);
        Assert.Equal(["m1", "m2"], group.MentorIds);
        Assert.Equal(["e1", "e2", "e3"], group.MenteeIds);
        Assert.True(group.IsPinned);
        Assert.Equal([true, false, false], result.Mentees.Select(row => row.Match!.IsPinned));
    }

    [Fact]
    public void Given_pinned_mentees_of_one_group_then_the_round_counts_people()
    {
        var round = Groups(ProgramKind.ReskillingGroup, 2, 4, [Mentor("m1")], [Of("e1", null), Of("e2", null), Of("e3", null)]);

        Assert.Contains((round with { Pinned = [new("m1", "e1"), new("m1", "e2")] }).Run().Header.Summary, said => said.Text.StartsWith("2 mentees were pinned by an owner", StringComparison.Ordinal));
        Assert.Contains((round with { Pinned = [new("m1", "e1")] }).Run().Header.Summary, said => said.Text.StartsWith("1 mentee was pinned by an owner", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_a_group_then_its_reasons_are_true_of_everybody_in_it()
    {
        Candidate[] mentees = [Of("e1", "Sales"), Of("e2", "Sales"), Of("e3", "Finance")];
        var round = Groups(ProgramKind.ProblemSolvingGroup, 3, 3, [Mentor("m1") with { Department = "Research", Languages = ["en", "de"] }], [.. mentees.Select(each => each with { Languages = ["en"] })]);
        round = round with { Plan = round.Plan with { Weights = new MatchingWeights() } };

        var same = round.Run().Groups[0].Reasons.Select(reason => reason.Text.Text).ToList();
        var differing = (round with { Mentees = [round.Mentees[0] with { Languages = ["de"], TimeZone = "Europe/Berlin" }, .. round.Mentees.Skip(1)] }).Run().Groups[0].Reasons.Select(reason => reason.Text.Text).ToList();

        Assert.Equal("The group brings 3 departments together.", same[0]);
        Assert.Contains("You all speak English.", same);
        Assert.Contains(same, text => text.Contains("working hours", StringComparison.Ordinal));
        Assert.DoesNotContain(same.Concat(differing), text => text.Contains("different departments", StringComparison.Ordinal));
        Assert.DoesNotContain(differing, text => text.Contains("speak", StringComparison.Ordinal) || text.Contains("working hours", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_pins_that_no_group_can_keep_then_they_are_refused()
    {
        var round = Groups(ProgramKind.ReskillingGroup, 2, 2, [Mentor("m1"), Mentor("m2")], [Of("e1", null), Of("e2", null), Of("e3", null)]);

        Assert.Equal("$.pinned", Assert.Single(MatchingRound.Run(round with { Pinned = [new("m1", "e1"), new("m2", "e2")] }).Faults).Field);
        Assert.Equal("$.pinned[0]", Assert.Single(MatchingRound.Run(round with { Pinned = [new("m1", "e1"), new("m1", "e2"), new("m1", "e3")] }).Faults).Field);
    }

    [Fact]
    public void Given_dozens_of_people_then_groups_form_in_good_time_and_are_proven()
    {
        string[] departments = ["Sales", "Research", "Finance", "People", "Support"];
        var mentors = Enumerable.Range(0, 20).Select(at => Mentor($"m{at}", $"skill{at % 7}", $"skill{at % 5}")).ToList();
        var mentees = Enumerable.Range(0, 120).Select(at => Of($"e{at}", departments[at % 5]) with { SkillsWanted = [$"skill{at % 7}", $"skill{at % 4}"] }).ToList();
        var round = Groups(ProgramKind.ReskillingGroup, 5, 8, mentors, mentees);

        var result = round.Run();

        Assert.Equal((120, 15), (result.Header.Matched, result.Groups.Count));
        Assert.True(result.Header.Proof.IsOpeningProven);
        Assert.Empty(RoundChecker.Check(round, result));
    }

    [Fact]
    public void Given_a_floor_that_no_groups_keep_then_the_ones_with_the_best_lowest_match_open_although_others_have_more_points()
    {
        // Skills alone count. With a it is 50, 50, 50 and 0 points, with b four times 30.
        var wants = Enumerable.Range(0, 10).Select(at => $"skill{at}").ToList();
        var most = Mentor("a", [.. wants.Take(5)]);
        var even = Mentor("b", [.. wants.Skip(7)]);
        var others = Enumerable.Range(0, 7).Select(at => $"other{at}");
        var mentees = Enumerable.Range(0, 3).Select(at => Mentee($"e{at}", [.. wants])).Append(Mentee("e9", [.. wants.Skip(7), .. others])).ToList();
        var round = Groups(ProgramKind.ReskillingGroup, 4, 4, [most, even], mentees);

        var result = (round with { Plan = round.Plan with { Floor = 35 } }).Run();

        Assert.Equal("a", Assert.Single(round.Run().Groups).MentorIds[0]);
        Assert.Equal("b", Assert.Single(result.Groups).MentorIds[0]);
        Assert.Equal(30 * Points.One, result.Header.Threshold);
    }

    [Fact]
    public void Given_more_choices_than_are_tried_then_the_round_says_so_and_leaves_no_group_unformed()
    {
        // 24 mentors of whom 12 are needed, and each mentee may be with two: nobody can tell by trying.
        var mentors = Enumerable.Range(0, 24).Select(at => Mentor($"m{at:00}") with { Languages = [$"x{at}", $"x{(at * 7) % 24}"] }).ToList();
        var mentees = Enumerable.Range(0, 60).Select(at => Of($"e{at:00}", null) with { Languages = [$"x{(at * 5) % 24}"] }).ToList();
        var round = Groups(ProgramKind.ReskillingGroup, 4, 5, mentors, mentees);

        var result = round.Run();

        Assert.False(result.Header.Proof.IsOpeningProven || result.Header.Proof.IsOpeningBest);
        Assert.Empty(RoundChecker.Check(round, result));
        Assert.Contains("One more group could open, of people who are in none.", RoundChecker.Check(round, Tampering.WithoutGroups(result)));
        Assert.Equal("Nothing proves that no other choice of groups places more people.", Assert.Single(RoundChecker.Check(round, Claiming(result, isProven: true, isBest: false))));
        Assert.Equal("Another choice of groups is better, or not all of them can be tried.", Assert.Single(RoundChecker.Check(round, Claiming(result, isProven: true, isBest: true))));
    }

    [Fact]
    public void Given_a_stored_round_without_its_groups_then_the_checker_finds_that_there_is_a_better_one()
    {
        var round = Groups(ProgramKind.ReskillingGroup, 2, 3, [Mentor("m1"), Mentor("m2")], [Of("e1", null), Of("e2", null), Of("e3", null)]);
        var result = round.Run();

        Assert.Empty(RoundChecker.Check(round, result));
        Assert.Contains("Another choice of groups is better, or not all of them can be tried.", RoundChecker.Check(round, Tampering.WithoutGroups(result)));
    }

    private static RoundResult Claiming(RoundResult result, bool isProven, bool isBest) =>
        result with { Header = result.Header with { Proof = result.Header.Proof with { IsOpeningProven = isProven, IsOpeningBest = isBest } } };

    private static Candidate Of(string id, string? department) => new() { Id = id, Department = department };

    private static RoundInput Groups(ProgramKind kind, int min, int max, IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees)
    {
        var round = OfSkills(mentors, mentees, kind);
        return round with { Plan = round.Plan with { GroupSize = new GroupSize(min, max) } };
    }
}
