using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;
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

    [Fact]
    public void Given_any_peer_group_then_no_pin_is_told_to_make_the_round_better_but_to_run_it_again()
    {
        var (exact, about, better) = (0, 0, 0);
        foreach (var people in new[] { 9, 26 })
        {
            var input = SomeRounds.OfSkills([], [.. Enumerable.Range(0, people).Select(at => SomeRounds.Mentee($"Q-{at:00}", $"s{at * 7 % 11}", $"s{at % 5}") with { SkillsOffered = [$"s{at * 3 % 11}", $"s{at % 4}"], Department = $"d{at % 4}" })], ProgramKind.PeerGroup);
            input = input with { Plan = input.Plan with { GroupSize = new(3, 5) } };
            var explainer = new RoundExplainer(input, input.Run());
            foreach (var why in input.Mentees.Take(4).SelectMany(_ => input.Mentees.Skip(4).Take(5), (host, member) => explainer.WhyNot(host.Id, member.Id)).OfType<WhyNot>())
            {
                Assert.False(why.Cost is { IsGain: true });
                Assert.All(why.Sentences, sentence => Assert.DoesNotContain("-", sentence.Text.Replace("{Q-", "", StringComparison.Ordinal), StringComparison.Ordinal));
                Assert.Equal(why.Cost is { IsExact: false }, why.Sentences.Any(sentence => sentence.Text.Contains("figures may differ", StringComparison.Ordinal)));
                Assert.Equal(why.Cost is null, why.Sentences.Any(sentence => sentence.Text.Contains("a better round was found", StringComparison.Ordinal)));
                _ = why.Cost is null ? better++ : why.Cost.IsExact ? exact++ : about++;
            }
        }

        Assert.True(exact > 5 && about + better > 5, $"{exact} exact, {about} about, {better} better");
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
