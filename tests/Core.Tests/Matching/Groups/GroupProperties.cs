using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

/// <summary>Small rounds of groups, held against every grouping that there is.</summary>
public sealed class GroupProperties
{
    [Fact]
    public void Given_any_small_round_then_its_groups_are_the_best_that_there_are()
    {
        var (placed, groups, left) = (0, 0, 0);
        for (var seed = 0; seed < 500; seed++)
        {
            var input = Small(seed);
            var result = input.Run();
            var every = new EveryGrouping(input);

            var best = every.Best(null, result.Header.Threshold) ?? (0, 0, 0);

            var most = every.Best(null, 0) ?? (0, 0, 0);
            Assert.Equal(most.Placed, result.Header.Matched);
            Assert.Equal(best, (result.Header.Matched, -result.Groups.Count, result.Header.Proof.Total));
            Assert.True(result.Header.Proof.IsOpeningProven);
            placed += result.Header.Matched;
            groups += result.Groups.Count;
            left += result.Header.Mentees - result.Header.Matched;
        }

        Assert.True(placed > 250 && groups > 100 && left > 200, $"{placed} placed in {groups} groups, {left} left");
    }

    [Fact]
    public void Given_any_round_then_for_the_groups_that_open_nothing_better_is_possible()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var input = Small(seed);
            var result = input.Run();
            var open = result.Groups.SelectMany(group => group.MentorIds).ToList();

            var best = new EveryGrouping(input).Best(open, result.Header.Threshold) ?? (0, 0, 0);

            Assert.Equal((best.Placed, best.Worth), (result.Header.Matched, result.Header.Proof.Total));
        }
    }

    // Where a floor is not kept, the best possible worst is promised for the groups that open only: here it is kept or there is none.
    private static RoundInput Small(int seed)
    {
        var input = SomeRounds.Groups(seed, 6);
        input = input with
        {
            Kind = ProgramKind.ReskillingGroup,
            Plan = seed % 3 == 0 ? input.Plan : input.Plan with { Rules = new MatchingRules() },
            Pinned = [],
            Forbidden = [],
            Mentors = [.. input.Mentors.Take(3).Select(mentor => mentor with { Places = Math.Min(1, mentor.Places) })],
        };
        var result = input.Run();
        return result.Header.IsFloorKept ? input : input with { Plan = input.Plan with { Floor = 0 } };
    }
}
