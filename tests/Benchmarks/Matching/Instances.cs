using System.Numerics;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>Problems made from a seed: the same on every run and every machine.</summary>
internal static class Instances
{
    /// <summary>Any score is as likely as any other.</summary>
    public static AssignmentProblem Random(int mentees, int mentors, bool tight) => Dense(mentees, mentors, tight, random => (_, _) => random.Next(Points.Full + 1));

    /// <summary>Eleven distinct scores, so that most pairs are equal to many others.</summary>
    public static AssignmentProblem Ties(int mentees, int mentors, bool tight) => Dense(mentees, mentors, tight, random => (_, _) => random.Next(11) * (Points.Full / 10));

    /// <summary>All want the same mentors: the score is a sum of both sides' ranks and a little taste.</summary>
    public static AssignmentProblem Ranked(int mentees, int mentors, bool tight) => Dense(mentees, mentors, tight, random =>
    {
        var (rows, columns) = (Numbers(random, mentees, 4000), Numbers(random, mentors, 5000));
        return (mentee, mentor) => rows[mentee] + columns[mentor] + random.Next(1000);
    });

    /// <summary>Skills wanted and offered in twelve departments, places, levels: many mentees want the same few things of the same few people.</summary>
    public static AssignmentProblem Profiles(int mentees, int mentors, bool tight) => Dense(mentees, mentors, tight, random =>
    {
        var (wanting, offering) = (Profile.Many(random, mentees, 4), Profile.Many(random, mentors, 8));
        return (mentee, mentor) => wanting[mentee].ScoreWith(offering[mentor]);
    });

    /// <summary>Few pairs each, most of them in one's own neighbourhood.</summary>
    public static AssignmentProblem Sparse(int mentees, int mentors, int each)
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

        return new AssignmentProblem(new SparsePairScores(mentors, starts, columns, points), Places(random, mentees, mentors, 1.1), 0);
    }

    private static AssignmentProblem Dense(int mentees, int mentors, bool tight, Func<Random, Func<int, int, int>> scoring)
    {
        var random = new Random(mentees);
        var score = scoring(random);
        var scores = new DensePairScores(mentees, mentors);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var row = scores.Row(mentee);
            for (var mentor = 0; mentor < mentors; mentor++)
            {
                row[mentor] = (ushort)score(mentee, mentor);
            }
        }

        return new AssignmentProblem(scores, Places(random, mentees, mentors, tight ? 1 : 1.5), 0);
    }

    /// <summary>Places for so many times the mentees, spread by chance; each mentor has one at least where that can be.</summary>
    private static int[] Places(Random random, int mentees, int mentors, double times)
    {
        var (places, left) = (new int[mentors], (int)(mentees * times));
        for (var mentor = 0; mentor < mentors && left > 0; mentor++, left--)
        {
            places[mentor] = 1;
        }

        for (; left > 0; left--)
        {
            places[random.Next(mentors)]++;
        }

        return places;
    }

    private static int[] Numbers(Random random, int count, int below) => [.. Enumerable.Range(0, count).Select(_ => random.Next(below))];

    private sealed record Profile(int Department, int Place, int Level, ulong Skills)
    {
        private const int Departments = 12;

        public static Profile[] Many(Random random, int count, int skills) => [.. Enumerable.Range(0, count).Select(_ => One(random, skills))];

        public int ScoreWith(Profile mentor) =>
            (5000 * BitOperations.PopCount(Skills & mentor.Skills) / BitOperations.PopCount(Skills))
            + (Place == mentor.Place ? 1500 : 0)
            + (Department != mentor.Department ? 1000 : 0)
            + (500 * Math.Max(0, 5 - Math.Abs(mentor.Level - Level - 2)));

        private static Profile One(Random random, int skills)
        {
            var department = (int)(Departments * random.NextDouble() * random.NextDouble());
            var set = 0UL;
            for (var skill = 0; skill < skills; skill++)
            {
                // Most skills are of the department's own ten, some are anybody's.
                set |= 1UL << (random.Next(4) > 0 ? ((department * 5) + random.Next(10)) % 64 : random.Next(64));
            }

            return new Profile(department, random.Next(6), random.Next(6), set);
        }
    }
}
