namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>Refuses problems that make no sense.</summary>
internal static class ProblemChecks
{
    /// <summary>Prices differ by a score for each step of a path at most, and a path meets nobody twice: so many steps still fit in 32 bits.</summary>
    private const int MostOfBoth = 100_000;

    /// <exception cref="ArgumentException">Capacities, floor or scores are not what <see cref="AssignmentProblem"/> says.</exception>
    public static void ThrowIfUnsound(AssignmentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Capacities.Length != problem.Scores.Mentors)
        {
            throw new ArgumentException($"{nameof(problem.Capacities)} has {problem.Capacities.Length} entries for {problem.Scores.Mentors} mentors.", nameof(problem));
        }

        if (problem.Capacities.AsSpan().ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException($"{nameof(problem.Capacities)} has an entry below 0.", nameof(problem));
        }

        if (problem.Floor is < 0 or > Points.Full)
        {
            throw new ArgumentException($"{nameof(problem.Floor)} is not between 0 and {Points.Full}.", nameof(problem));
        }

        if (Math.Min(problem.Scores.Mentees, problem.Scores.Mentors) > MostOfBoth)
        {
            throw new ArgumentException($"{nameof(problem.Scores)} has more than {MostOfBoth} mentees and as many mentors.", nameof(problem));
        }

        for (var mentee = 0; mentee < problem.Scores.Mentees; mentee++)
        {
            if (PointsOf(problem.Scores, mentee).ContainsAnyInRange((ushort)(Points.Full + 1), (ushort)(Points.Forbidden - 1)))
            {
                throw new ArgumentException($"{nameof(problem.Scores)} has a score above {Points.Full} in the row of mentee {mentee}.", nameof(problem));
            }

            if (problem.Scores is SparsePairScores sparse && !IsRising(sparse.MentorsOf(mentee), sparse.Mentors))
            {
                throw new ArgumentException($"{nameof(problem.Scores)} has mentors that do not rise, or do not exist, in the row of mentee {mentee}.", nameof(problem));
            }
        }
    }

    private static bool IsRising(ReadOnlySpan<int> columns, int below)
    {
        var last = -1;
        foreach (var column in columns)
        {
            if (column <= last)
            {
                return false;
            }

            last = column;
        }

        return last < below;
    }

    private static ReadOnlySpan<ushort> PointsOf(PairScores scores, int mentee) => scores switch
    {
        DensePairScores dense => dense.Row(mentee),
        SparsePairScores sparse => sparse.PointsOf(mentee),
        _ => throw new ArgumentException($"{nameof(scores)} is neither {nameof(DensePairScores)} nor {nameof(SparsePairScores)}.", nameof(scores)),
    };
}
