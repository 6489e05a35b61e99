using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Tests.Matching.Assignment;

/// <summary>Problems to solve, made from a seed.</summary>
internal static class Problems
{
    /// <summary>A problem of any shape up to the size: few or many distinct scores, forbidden pairs, capacities 0 to 3, any floor.</summary>
    public static AssignmentProblem Random(int seed, int most)
    {
        var random = new Random(seed);
        var (mentees, mentors) = (random.Next(most + 1), random.Next(most + 1));
        var distinct = random.Next(4) switch { 0 => 2, 1 => 4, 2 => 20, _ => Points.Full + 1 };
        var forbidden = random.Next(3) switch { 0 => 0, 1 => 0.3, _ => 0.7 };
        var capacity = random.Next(1, 4);
        return Dense(
            mentees,
            mentors,
            (_, _) => random.NextDouble() < forbidden ? Points.Forbidden : (ushort)(random.Next(distinct) * (Points.Full / Math.Max(1, distinct - 1))),
            [.. Enumerable.Range(0, mentors).Select(_ => random.Next(capacity + 1))],
            random.Next(3) switch { 0 => 0, 1 => Points.Full, _ => random.Next(Points.Full) });
    }

    /// <summary>
    /// A larger problem of a hard kind: by chance, with many equals, with mentors whom all want, with places to spare, just enough or too few, with
    /// a floor that nobody, everybody or only some can keep.
    /// </summary>
    public static AssignmentProblem Hard(int seed, int most)
    {
        var random = new Random(seed);
        var (mentees, mentors) = (random.Next(most / 3, most), random.Next(most / 3, most));
        var columns = Enumerable.Range(0, mentors).Select(_ => random.Next(5000)).ToArray();
        var rows = Enumerable.Range(0, mentees).Select(_ => random.Next(4000)).ToArray();
        Func<int, int, int> score = random.Next(3) switch
        {
            0 => (_, _) => random.Next(Points.Full + 1),
            1 => (_, _) => random.Next(5) * 2500,
            _ => (mentee, mentor) => rows[mentee] + columns[mentor] + random.Next(random.Next(2, 1000)),
        };
        var forbidden = random.Next(2) * 0.5;
        var places = new int[mentors];
        for (var left = (int)(mentees * (random.Next(3) switch { 0 => 0.7, 1 => 1, _ => 1.5 })); left > 0; left--)
        {
            places[random.Next(mentors)]++;
        }

        return Dense(
            mentees,
            mentors,
            (mentee, mentor) => random.NextDouble() < forbidden ? Points.Forbidden : (ushort)score(mentee, mentor),
            places,
            random.Next(3) switch { 0 => 0, 1 => random.Next(Points.Full), _ => Points.Full });
    }

    public static AssignmentProblem Dense(int mentees, int mentors, Func<int, int, ushort> score, int[] capacities, int floor = 0)
    {
        var scores = new DensePairScores(mentees, mentors);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            for (var mentor = 0; mentor < mentors; mentor++)
            {
                scores.Row(mentee)[mentor] = score(mentee, mentor);
            }
        }

        return new AssignmentProblem(scores, capacities, floor);
    }

    /// <summary>The same problem, storing only the pairs that may be.</summary>
    public static AssignmentProblem Sparse(this AssignmentProblem problem)
    {
        var (starts, columns, points) = (new List<int> { 0 }, new List<int>(), new List<ushort>());
        for (var mentee = 0; mentee < problem.Scores.Mentees; mentee++)
        {
            foreach (var mentor in Enumerable.Range(0, problem.Scores.Mentors).Where(mentor => problem.Scores[mentee, mentor] != Points.Forbidden))
            {
                columns.Add(mentor);
                points.Add(problem.Scores[mentee, mentor]);
            }

            starts.Add(columns.Count);
        }

        return problem with { Scores = new SparsePairScores(problem.Scores.Mentors, [.. starts], [.. columns], [.. points]) };
    }
}
