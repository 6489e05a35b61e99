using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Tests.Matching.Rounds;

namespace ServerlessMentoring.Core.Tests.Matching.Explaining;

/// <summary>What a pin would cost, held against every round that there is.</summary>
public sealed class WhyNotProperties
{
    [Fact]
    public void Given_any_small_round_then_what_a_pin_would_cost_is_what_trying_everything_finds()
    {
        var (costs, lost, dearer, lower) = (0, 0, 0, 0);
        for (var seed = 0; seed < 1_000; seed++)
        {
            var input = SomeRounds.Pairs(seed, 5);
            var (every, explainer, result) = (new EveryRound(input), new RoundExplainer(input, input.Run()), input.Run());
            var before = every.Best(input.Pinned.ToHashSet());
            foreach (var pair in Pairs(input))
            {
                if (explainer.WhyNot(pair.MentorId, pair.MenteeId)?.Cost is not { } cost)
                {
                    continue;
                }

                var (verdict, floor) = (every.Judge(pair), input.Plan.Floor * Points.One);
                var after = every.Best([.. input.Pinned.ToHashSet(), pair]);

                Assert.Equal(before.Matched - after.Matched, cost.MatchedLost);
                Assert.Equal(before.Total - after.Total, cost.PointsLost);
                Assert.Equal((before.Lowest, Math.Min(after.Lowest, verdict.Score)), (cost.LowestBefore, cost.LowestAfter));
                Assert.Equal(-cost.PointsLost, cost.Moves.Sum(move => move.After - move.Before));
                Assert.Equal(pair.MenteeId, cost.Moves[0].MenteeId);
                AssertValid(input, result, pair, cost);
                if (verdict.IsAllowed)
                {
                    Assert.True((-cost.MatchedLost, cost.LowestAfter - cost.LowestBefore, -cost.PointsLost).CompareTo((0, 0, 0L)) <= 0, $"seed {seed}: a gain");
                }

                costs++;
                lost += cost.MatchedLost > 0 ? 1 : 0;
                lower += cost.WorsensLowest ? 1 : 0;
                dearer += cost is { MatchedLost: 0, WorsensLowest: false, PointsLost: > 0 } ? 1 : 0;
            }
        }

        Assert.True(costs > 700 && lost > 50 && dearer > 200 && lower > 200, $"{costs} costs, {lost} lose people, {dearer} lose points, {lower} have a lower lowest");
    }

    [Fact]
    public void Given_any_round_of_groups_then_every_question_is_answered()
    {
        var answered = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var input = SomeRounds.Groups(seed, 8);
            var result = input.Run();
            var explainer = new RoundExplainer(input, result);
            var hosts = input.Mentors.Count == 0 ? input.Mentees : input.Mentors;
            foreach (var whyNot in hosts.SelectMany(_ => input.Mentees, (mentor, mentee) => explainer.WhyNot(mentor.Id, mentee.Id)).OfType<WhyNot>())
            {
                Assert.True(whyNot.Breaches.Count > 0 || whyNot.Sentences.Count > 1);
                answered++;
            }

            Assert.All(result.Mentees, row => Assert.True(explainer.WhyPair(row.Id) is not null != explainer.WhyUnmatched(row.Id) is not null || input.Mentors.Any(mentor => mentor.Id == row.Id)));
        }

        Assert.True(answered > 300, $"{answered} answered");
    }

    private static IEnumerable<PersonPair> Pairs(RoundInput input) =>
        input.Mentors.SelectMany(_ => input.Mentees, (mentor, mentee) => new PersonPair(mentor.Id, mentee.Id));

    // Carried out, the moves give a round that keeps everybody's places.
    private static void AssertValid(RoundInput input, RoundResult result, PersonPair pair, PinCost cost)
    {
        var moved = cost.Moves.ToDictionary(move => move.MenteeId, move => move.To.SingleOrDefault());
        var mentorOf = result.Mentees.ToDictionary(row => row.Id, row => moved.TryGetValue(row.Id, out var to) ? to : row.Match?.MentorIds[0]);
        Assert.Equal(pair.MentorId, mentorOf[pair.MenteeId]);
        Assert.All(input.Mentors, mentor => Assert.True(mentorOf.Values.Count(id => id == mentor.Id) <= mentor.Places));
        Assert.All(input.Pinned, pin => Assert.Equal(pin.MentorId, mentorOf[pin.MenteeId]));
    }
}
