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
        Assert.All(result.Groups, group => Assert.Equal("The group brings 2 departments together.", group.Reasons[0].Text));
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
        Assert.Equal("Without the rule sharedLanguage {e1} would be with {m1}.", Assert.Single(new RoundExplainer(round, result).WhyUnmatched("e1")!.Changes).Sentence.Text);
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

    private static Candidate Of(string id, string? department) => new() { Id = id, Department = department };

    private static RoundInput Groups(ProgramKind kind, int min, int max, IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees)
    {
        var round = OfSkills(mentors, mentees, kind);
        return round with { Plan = round.Plan with { GroupSize = new GroupSize(min, max) } };
    }
}
