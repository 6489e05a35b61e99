using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Scoring;

public sealed class ScoreAllProperties
{
    private const int Rounds = 2000;

    [Fact]
    public void Given_any_round_then_all_pairs_at_once_score_as_each_pair_does_in_full()
    {
        var (dense, sparse, allowed) = (0, 0, 0L);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var judge = new PairJudge(RandomRounds.Of(seed, largest: seed % 40 == 0 ? 45 : 10));

            var scores = judge.ScoreAll();

            Assert.Equal((judge.Mentees.Count, judge.Mentors.Count), (scores.Mentees, scores.Mentors));
            _ = scores is SparsePairScores ? sparse++ : dense++;
            for (var mentee = 0; mentee < scores.Mentees; mentee++)
            {
                for (var mentor = 0; mentor < scores.Mentors; mentor++)
                {
                    var verdict = judge.Judge(mentee, mentor);
                    var expected = verdict.IsAllowed ? verdict.Score : Points.Forbidden;
                    Assert.True(expected == scores[mentee, mentor], $"seed {seed}: {mentee} with {mentor} is {scores[mentee, mentor]}, judged {expected}");
                    allowed += verdict.IsAllowed ? 1 : 0;
                }
            }
        }

        Assert.True(dense > 100 && sparse > 100 && allowed > 10_000, $"{dense} dense, {sparse} sparse, {allowed} pairs that may be");
    }

    [Fact]
    public void Given_any_round_when_its_lists_are_shuffled_then_its_scores_are_the_same()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var round = RandomRounds.Of(seed);
            var random = new Random(seed);
            var shuffled = round with
            {
                Mentors = [.. round.Mentors.OrderBy(_ => random.Next())],
                Mentees = [.. round.Mentees.OrderBy(_ => random.Next())],
                Blocked = [.. round.Blocked.Reverse()],
                Past = [.. round.Past.Reverse()],
            };

            var (one, other) = (new PairJudge(round), new PairJudge(shuffled));

            Assert.Equal(one.Mentees.Select(person => person.Id), other.Mentees.Select(person => person.Id));
            Assert.Equal(All(one.ScoreAll()), All(other.ScoreAll()));
        }
    }

    [Fact]
    public void Given_any_pair_then_its_score_is_within_bounds_its_shares_add_up_to_it_and_its_reasons_name_nobody()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var judge = new PairJudge(RandomRounds.Of(seed, largest: 6));
            for (var mentee = 0; mentee < judge.Mentees.Count; mentee++)
            {
                for (var mentor = 0; mentor < judge.Mentors.Count; mentor++)
                {
                    var verdict = judge.Judge(mentee, mentor);

                    Assert.InRange(verdict.Score, 0, Points.Full);
                    if (verdict.Factors.Count > 0)
                    {
                        Assert.Equal(verdict.Score, verdict.Factors.Sum(factor => factor.Share));
                    }

                    Assert.All(verdict.Factors, factor => Assert.InRange(factor.Fit, 0, 1));
                    Assert.All(
                        verdict.Breaches.Concat(verdict.Factors.Select(factor => factor.Reason).OfType<Reason>()),
                        reason =>
                        {
                            Assert.Matches(@"^[A-Z].*[^ .]\.$", reason.Text.Text);
                            Assert.DoesNotMatch(@"\bp[0-9]", reason.Text.Text);
                        });
                }
            }
        }
    }

    private static IEnumerable<ushort> All(PairScores scores) =>
        from mentee in Enumerable.Range(0, scores.Mentees)
        from mentor in Enumerable.Range(0, scores.Mentors)
        select scores[mentee, mentor];
}
