using System.Diagnostics;
using ServerlessMentoring.Benchmarks.Matching;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>What a round takes from profiles to reasons, audit and proof, beside scoring and solving alone; and what it takes to check and to ask it.</summary>
internal static class WholeRound
{
    private const int Repeats = 3;

    public static Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var by = options.Size(1, 10);
        IReadOnlyList<Figure> figures =
        [
            .. Measure("most pairs may be", Profiles.Round(5_000 / by, 3_000 / by, 40 / by, new MatchingRules { DifferentDepartment = true })),
            .. Measure("the same place", Profiles.Round(100_000 / by, 20_000 / by, 400 / by, new MatchingRules { SameLocation = true }, places: 6)),
        ];
        return Task.FromResult(figures);
    }

    private static IEnumerable<Figure> Measure(string what, RoundInput input)
    {
        var who = $"{input.Mentees.Count:N0} mentees, {input.Mentors.Count:N0} mentors, {what}";
        var result = MatchingRound.Run(input).Value!;
        var alone = Time(() => Solve(input));
        using (var memory = new PeakMemory())
        {
            var whole = Time(() => MatchingRound.Run(input));
            yield return new($"a whole round: {who}", $"{whole.TotalSeconds:F2} s, {memory.Grown >> 20} MB more", "", $"scoring and solving alone: {alone.TotalSeconds:F2} s");
        }

        var check = Time(() => RoundChecker.Check(input, result));
        yield return new($"checking it: {who}", $"{check.TotalSeconds:F2} s", "", $"scoring and solving alone: {alone.TotalSeconds:F2} s");

        var pair = Apart(result);
        var ask = Time(() => new RoundExplainer(input, result).WhyNot(pair.MentorId, pair.MenteeId));
        yield return new($"asking why not, with the exact cost: {who}", $"{ask.TotalSeconds:F2} s", "", $"scoring and solving alone: {alone.TotalSeconds:F2} s");
    }

    private static AssignmentResult Solve(RoundInput input)
    {
        var judge = new PairJudge(input);
        return AssignmentSolver.Solve(new AssignmentProblem(judge.ScoreAll(), [.. judge.Mentors.Select(mentor => mentor.Places)], 0));
    }

    // The first two neighbours with mentors of their own, who may swap them: at the same place where that is the rule.
    private static PersonPair Apart(RoundResult result)
    {
        var matched = result.Mentees.Where(row => row.Match is not null).ToList();
        var other = matched.First(row => row.Match!.MentorIds[0] != matched[0].Match!.MentorIds[0]);
        return new(other.Match!.MentorIds[0], matched[0].Id);
    }

    private static TimeSpan Time(Action act) => Median.Of([.. Enumerable.Range(0, Repeats).Select(_ =>
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    })]);

    private static TimeSpan Time<T>(Func<T> act) => Time(() => { _ = act(); });
}
