using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

/// <summary>Small rounds of groups, held against every grouping that there is.</summary>
public sealed class GroupProperties
{
    [Fact]
    public void Given_any_small_round_then_its_groups_are_the_best_that_there_are()
    {
        var (placed, groups, left, broken) = (0, 0, 0, 0);
        for (var seed = 0; seed < 500; seed++)
        {
            var input = Small(seed);

            var result = input.Run();

            Assert.True(new EveryGrouping(input).Best() == Reached(result), $"seed {seed}: {new EveryGrouping(input).Best()} is possible, {Reached(result)} was found");
            Assert.True(result.Header.Proof is { IsOpeningProven: true, IsOpeningBest: true });
            placed += result.Header.Matched;
            groups += result.Groups.Count;
            left += result.Header.Mentees - result.Header.Matched;
            broken += result.Header.IsFloorKept ? 0 : 1;
        }

        Assert.True(placed > 250 && groups > 100 && left > 200 && broken > 20, $"{placed} placed in {groups} groups, {left} left, {broken} floors not kept");
    }

    [Fact]
    public void Given_any_round_then_for_the_groups_that_open_nothing_better_is_possible()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var input = Small(seed);
            var result = input.Run();

            Assert.Equal(new EveryGrouping(input).Best([.. result.Groups.SelectMany(group => group.MentorIds)]), Reached(result));
        }
    }

    private static (int Placed, int Lowest, int Fewest, long Worth) Reached(RoundResult result) => (
        result.Header.Matched,
        Math.Min(result.Header.Floor, result.Header.Lowest ?? result.Header.Floor),
        -result.Groups.Count,
        result.Header.Proof.Total);

    private static RoundInput Small(int seed)
    {
        var input = SomeRounds.Groups(seed, 6);
        return input with
        {
            Kind = ProgramKind.ReskillingGroup,
            Plan = seed % 3 == 0 ? input.Plan : input.Plan with { Rules = new MatchingRules() },
            Pinned = [],
            Forbidden = [],
            Mentors = [.. input.Mentors.Take(3).Select(mentor => mentor with { Places = Math.Min(1, mentor.Places) })],
        };
    }
}
