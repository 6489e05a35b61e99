namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>One of the two parts of a problem, with rows and columns of its own.</summary>
/// <param name="Mentees">The problem's row of each row.</param>
/// <param name="Mentors">The problem's column of each column.</param>
/// <param name="Pairs">The pairs within.</param>
/// <param name="Capacities">The places; where they are too few, at the end as many as must stay with nobody.</param>
/// <param name="MentorOf">An assignment of all mentees, some of them perhaps to nobody.</param>
internal sealed record Half(int[] Mentees, int[] Mentors, PairSource Pairs, int[] Capacities, int[] MentorOf)
{
    /// <param name="problem">The whole.</param>
    /// <param name="threshold">The least score.</param>
    /// <param name="most">The most pairs of that score, and their cover: its mentors are those of whom there are too few.</param>
    /// <param name="scarce">Whether the part with too few places, or the other, is meant.</param>
    public static Half Of(AssignmentProblem problem, int threshold, MostPairs most, bool scarce)
    {
        if (most.Matched == problem.Scores.Mentees)
        {
            return scarce
                ? new Half([], [], PairSource.Of(new DensePairScores(0, 0), threshold), [0], [])
                : new Half(Indexes(problem.Scores.Mentees, _ => true), Indexes(problem.Scores.Mentors, _ => true), PairSource.Of(problem.Scores, threshold), problem.Capacities, most.MentorOf);
        }

        var (coverMentees, coverMentors) = (In(most.Cover.Mentees, problem.Scores.Mentees), In(most.Cover.Mentors, problem.Scores.Mentors));
        var mentees = Indexes(problem.Scores.Mentees, mentee => coverMentees[mentee] != scarce);
        var mentors = Indexes(problem.Scores.Mentors, mentor => coverMentors[mentor] == scarce);
        var places = mentors.Select(mentor => problem.Capacities[mentor]).ToList();
        if (scarce)
        {
            places.Add(mentees.Length - places.Sum());
        }

        var column = new int[problem.Scores.Mentors];
        Array.Fill(column, -1);
        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            column[mentors[mentor]] = mentor;
        }

        return new Half(
            mentees,
            mentors,
            PairSource.Of(Cut(problem.Scores, mentees, mentors, column), threshold),
            [.. places],
            [.. mentees.Select(mentee => most.MentorOf[mentee] is var mentor && mentor < 0 ? mentors.Length : column[mentor])]);
    }

    private static PairScores Cut(PairScores scores, int[] mentees, int[] mentors, int[] column)
    {
        if (scores is SparsePairScores sparse)
        {
            return Cut(sparse, mentees, mentors.Length, column);
        }

        var cut = new DensePairScores(mentees.Length, mentors.Length);
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            var from = ((DensePairScores)scores).Row(mentees[mentee]);
            var to = cut.Row(mentee);
            for (var mentor = 0; mentor < mentors.Length; mentor++)
            {
                to[mentor] = from[mentors[mentor]];
            }
        }

        return cut;
    }

    private static SparsePairScores Cut(SparsePairScores scores, int[] mentees, int mentors, int[] column)
    {
        var (starts, columns, points) = (new List<int> { 0 }, new List<int>(), new List<ushort>());
        foreach (var mentee in mentees)
        {
            for (var at = 0; at < scores.MentorsOf(mentee).Length; at++)
            {
                if (column[scores.MentorsOf(mentee)[at]] is var mentor && mentor >= 0)
                {
                    columns.Add(mentor);
                    points.Add(scores.PointsOf(mentee)[at]);
                }
            }

            starts.Add(columns.Count);
        }

        return new SparsePairScores(mentors, [.. starts], [.. columns], [.. points]);
    }

    private static int[] Indexes(int count, Func<int, bool> isIn) => [.. Enumerable.Range(0, count).Where(isIn)];

    private static bool[] In(int[] members, int count)
    {
        var isIn = new bool[count];
        foreach (var member in members)
        {
            isIn[member] = true;
        }

        return isIn;
    }
}
