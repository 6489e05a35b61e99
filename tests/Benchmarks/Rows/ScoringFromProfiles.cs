using System.Diagnostics;
using ServerlessMentoring.Benchmarks.Matching;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>What it takes to score all pairs of a round from profiles, beside judging the same pairs one by one.</summary>
internal static class ScoringFromProfiles
{
    private const int Repeats = 5;

    public static Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var by = options.Size(1, 10);
        IReadOnlyList<Figure> figures =
        [
            Measure("most pairs may be", Profiles.Round(5_000 / by, 3_000 / by, 40 / by, new MatchingRules { DifferentDepartment = true }), "1 s"),
            Measure("the same place, 50 mentors in each", Profiles.Round(100_000 / by, 20_000 / by, 400 / by, new MatchingRules { SameLocation = true }), "5 s, 2 GB"),
        ];
        return Task.FromResult(figures);
    }

    private static Figure Measure(string what, RoundInput round, string aim)
    {
        var times = new List<TimeSpan>();
        long pairs = 0, grown = 0;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            GC.Collect();
            using var memory = new PeakMemory();
            var watch = Stopwatch.StartNew();
            var scores = new PairJudge(round).ScoreAll();
            times.Add(watch.Elapsed);
            pairs = Count(scores);
            grown = Math.Max(grown, memory.Grown);
        }

        return new Figure(
            $"scoring {round.Mentees.Count:N0} mentees and {round.Mentors.Count:N0} mentors from profiles, {what}: {pairs:N0} pairs",
            $"{Median.Of(times).TotalSeconds:F2} s, {grown >> 20} MB more",
            aim,
            $"the same pairs judged one by one: {OneByOne(round, pairs).TotalSeconds:F1} s");
    }

    /// <summary>From a sample: some mentees, each with many mentors; timed once the machine knows the code.</summary>
    private static TimeSpan OneByOne(RoundInput round, long pairs)
    {
        var judge = new PairJudge(round);
        var (mentees, mentors) = (Math.Min(40, judge.Mentees.Count), Math.Min(500, judge.Mentors.Count));
        var took = TimeSpan.Zero;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var watch = Stopwatch.StartNew();
            for (var pair = 0; pair < mentees * mentors; pair++)
            {
                judge.Judge(pair / mentors, pair % mentors);
            }

            took = watch.Elapsed;
        }

        return took * ((double)pairs / (mentees * mentors));
    }

    private static long Count(PairScores scores)
    {
        if (scores is SparsePairScores sparse)
        {
            return Enumerable.Range(0, sparse.Mentees).Sum(mentee => (long)sparse.MentorsOf(mentee).Length);
        }

        var dense = (DensePairScores)scores;
        var pairs = 0L;
        for (var mentee = 0; mentee < dense.Mentees; mentee++)
        {
            pairs += dense.Mentors - dense.Row(mentee).Count(Points.Forbidden);
        }

        return pairs;
    }
}
