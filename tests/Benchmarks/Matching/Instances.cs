using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>Problems made from a seed, the same on every run, in which everybody can be matched.</summary>
internal static class Instances
{
    private static readonly (int Mentees, int Mentors)[] Sizes = [(500, 300), (2_000, 1_500), (5_000, 3_000), (8_192, 8_192)];

    /// <summary>All of them, small ones first.</summary>
    /// <param name="quick">Only those that take everybody's solver a few seconds.</param>
    public static IEnumerable<Instance> All(bool quick)
    {
        foreach (var (mentees, mentors) in quick ? Sizes[..2] : Sizes[..3])
        {
            foreach (var instance in Dense(mentees, mentors))
            {
                yield return instance;
            }
        }

        var by = quick ? 20 : 1;
        yield return new Instance($"{100_000 / by:N0} × {20_000 / by:N0}, 50 mentors each by chance", () => Sparse(100_000 / by, 20_000 / by, 50));
        yield return new Instance($"{100_000 / by:N0} × {20_000 / by:N0}, 50 mentors each by place of work, scored from profiles", () => SparseProfiles(by));
        foreach (var instance in quick ? [] : Dense(Sizes[3].Mentees, Sizes[3].Mentors))
        {
            yield return instance;
        }
    }

    private static IEnumerable<Instance> Dense(int mentees, int mentors) =>
        from kind in new (string Name, Func<int, int, PairScores> Make)[] { ("random", Random), ("11 distinct scores", Ties), ("profiles", FromProfiles), ("all want the same", Ranked) }
        from isTight in new[] { false, true }
        select new Instance(
            $"{mentees:N0} × {mentors:N0}, {kind.Name}, {(isTight ? "just enough places" : "places to spare")}",
            () => new AssignmentProblem(kind.Make(mentees, mentors), Places(mentees, mentors, isTight ? 1 : 1.5), 0));

    private static DensePairScores Random(int mentees, int mentors)
    {
        var random = new Random(mentees);
        return Dense(mentees, mentors, (_, _) => random.Next(Points.Full + 1));
    }

    private static DensePairScores Ties(int mentees, int mentors)
    {
        var random = new Random(mentees);
        return Dense(mentees, mentors, (_, _) => random.Next(11) * (Points.Full / 10));
    }

    /// <summary>A sum of both sides' ranks and a little taste.</summary>
    private static DensePairScores Ranked(int mentees, int mentors)
    {
        var random = new Random(mentees);
        var rows = Enumerable.Range(0, mentees).Select(_ => random.Next(4000)).ToArray();
        var columns = Enumerable.Range(0, mentors).Select(_ => random.Next(5000)).ToArray();
        return Dense(mentees, mentors, (mentee, mentor) => rows[mentee] + columns[mentor] + random.Next(1000));
    }

    /// <summary>What the app's own scoring says of people as companies have them, with no rule that forbids a pair.</summary>
    private static DensePairScores FromProfiles(int mentees, int mentors)
    {
        var judge = new PairJudge(Profiles.Round(mentees, mentors, 40, new MatchingRules { NotOwnManager = false, SharedLanguage = false }));
        var scores = judge.ScoreAll();
        return scores as DensePairScores ?? Dense(mentees, mentors, (mentee, mentor) => scores[mentee, mentor]);
    }

    private static AssignmentProblem SparseProfiles(int by)
    {
        var judge = new PairJudge(Profiles.Round(100_000 / by, 20_000 / by, 400 / by, new MatchingRules { SameLocation = true }, places: 6));
        return new AssignmentProblem(judge.ScoreAll(), [.. judge.Mentors.Select(mentor => mentor.Places)], 0);
    }

    private static AssignmentProblem Sparse(int mentees, int mentors, int each)
    {
        var random = new Random(mentees);
        var (starts, columns, points) = (new int[mentees + 1], new int[mentees * each], new ushort[mentees * each]);
        var chosen = new SortedSet<int>();
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            chosen.Clear();
            while (chosen.Count < each)
            {
                chosen.Add(random.Next(mentors));
            }

            chosen.CopyTo(columns, mentee * each);
            starts[mentee + 1] = (mentee + 1) * each;
        }

        for (var at = 0; at < points.Length; at++)
        {
            points[at] = (ushort)random.Next(Points.Full + 1);
        }

        return new AssignmentProblem(new SparsePairScores(mentors, starts, columns, points), Places(mentees, mentors, 1.1), 0);
    }

    private static DensePairScores Dense(int mentees, int mentors, Func<int, int, int> score)
    {
        var scores = new DensePairScores(mentees, mentors);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var row = scores.Row(mentee);
            for (var mentor = 0; mentor < mentors; mentor++)
            {
                row[mentor] = (ushort)score(mentee, mentor);
            }
        }

        return scores;
    }

    /// <summary>Places for so many times the mentees, spread by chance; each mentor has one at least.</summary>
    private static int[] Places(int mentees, int mentors, double times)
    {
        var random = new Random(mentors);
        var (places, left) = (Enumerable.Repeat(1, mentors).ToArray(), (int)(mentees * times) - mentors);
        for (; left > 0; left--)
        {
            places[random.Next(mentors)]++;
        }

        return places;
    }
}
