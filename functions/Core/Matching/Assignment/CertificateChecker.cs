namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>
/// Checks that an assignment is the best by its certificate, without trusting whoever made them and without knowing how they were found.
/// It shares no code with the solver, and reads every pair once.
/// </summary>
/// <remarks>
/// Why it proves what it claims. <b>Most matched:</b> every pair touches the cover, a mentee of it is in one pair at most and a mentor in as
/// many as the capacity, so no assignment has more pairs than the cover weighs. <b>Threshold:</b> the same, over the pairs above it: with
/// those alone fewer would be matched. <b>Total:</b> in any assignment of as many pairs above the threshold, each pair's bonus and score are
/// at most the two prices; a mentee pays at most once and a mentor once for each place, so all prices together are at least
/// bonus × matched + total of that assignment. They are exactly that for ours: no other total is greater.
/// </remarks>
public static class CertificateChecker
{
    /// <summary>Far beyond every honest number, and small enough that sums of two never overflow.</summary>
    private const long Limit = 1_000_000_000_000_000;

    /// <param name="problem">What was to be solved.</param>
    /// <param name="result">The assignment and its certificate.</param>
    /// <returns>What is wrong, in plain words, the first of each kind; empty when it is proven to be the best.</returns>
    public static IReadOnlyList<string> Check(AssignmentProblem problem, AssignmentResult result)
    {
        var (scores, proof) = (problem.Scores, result.Certificate);
        if (problem.Capacities.Length != scores.Mentors || problem.Capacities.Any(capacity => capacity < 0))
        {
            return ["The problem does not state one capacity, 0 or more, for each mentor."];
        }

        if (result.MentorOf.Length != scores.Mentees || proof.MenteePrices.Length != scores.Mentees || proof.MentorPrices.Length != scores.Mentors)
        {
            return ["The result is about other numbers of mentees or mentors than the problem."];
        }

        var faults = new List<string>();
        CheckAssignment(problem, result, faults);
        CheckPrices(problem, proof, faults);
        CheckPairs(problem, proof, faults);
        return faults;
    }

    /// <summary>The assignment itself: it may be, and is what the certificate says.</summary>
    private static void CheckAssignment(AssignmentProblem problem, AssignmentResult result, List<string> faults)
    {
        var taken = new int[problem.Capacities.Length];
        var (matched, total) = (0, 0L);
        for (var mentee = 0; mentee < result.MentorOf.Length; mentee++)
        {
            var mentor = result.MentorOf[mentee];
            if (mentor == -1)
            {
                continue;
            }

            if (mentor < 0 || mentor >= taken.Length)
            {
                faults.Add($"Mentee {mentee} has a mentor who does not exist.");
                return;
            }

            var score = problem.Scores[mentee, mentor];
            matched++;
            total += score;
            taken[mentor]++;
            if (score == Points.Forbidden)
            {
                faults.Add($"Mentee {mentee} has mentor {mentor}, which a rule forbids.");
                return;
            }

            if (score < result.Certificate.Threshold)
            {
                faults.Add($"Mentee {mentee} has mentor {mentor} below the threshold.");
                return;
            }

            if (taken[mentor] > problem.Capacities[mentor])
            {
                faults.Add($"Mentor {mentor} has more mentees than places.");
                return;
            }
        }

        Expect(matched == result.Certificate.Matched, "The number matched is not that of the certificate.", faults);
        Expect(total == result.Certificate.Total, "The total is not that of the certificate.", faults);
    }

    /// <summary>Threshold, prices and their sum.</summary>
    private static void CheckPrices(AssignmentProblem problem, AssignmentCertificate proof, List<string> faults)
    {
        Expect(proof.Threshold >= 0 && proof.Threshold <= problem.Floor, "The threshold is not between 0 and the floor.", faults);
        Expect(proof.Threshold >= problem.Floor || proof.BestWorstPair is not null, "Nothing proves that the threshold must be below the floor.", faults);
        if (proof.MenteePrices.Concat(proof.MentorPrices).Any(price => price is < 0 or > Limit) || proof.Bonus is < -Limit or > Limit)
        {
            faults.Add("A price is below 0, or a number is beyond all measure.");
            return;
        }

        Int128 sum = 0;
        foreach (var price in proof.MenteePrices)
        {
            sum += price;
        }

        for (var mentor = 0; mentor < problem.Capacities.Length; mentor++)
        {
            sum += (Int128)proof.MentorPrices[mentor] * problem.Capacities[mentor];
        }

        Expect(sum == ((Int128)proof.Matched * proof.Bonus) + proof.Total, "The prices do not add up to what the assignment reaches.", faults);
    }

    /// <summary>The one pass over all pairs: each is covered, and no pair beats the prices.</summary>
    private static void CheckPairs(AssignmentProblem problem, AssignmentCertificate proof, List<string> faults)
    {
        var most = Cover.Read(problem, proof.MostMatched);
        var above = proof.Threshold < problem.Floor && proof.BestWorstPair is { } cover ? Cover.Read(problem, cover) : null;
        if (most is null || (above is null && proof.Threshold < problem.Floor))
        {
            faults.Add("A cover names people who do not exist, or somebody twice.");
            return;
        }

        Expect(most.Weight == proof.Matched, "The cover of all pairs does not weigh as much as are matched.", faults);
        Expect(above is null || above.Weight < proof.Matched, "The cover of the pairs above the threshold does not weigh less than are matched.", faults);
        for (var mentee = 0; mentee < problem.Scores.Mentees && faults.Count == 0; mentee++)
        {
            var price = proof.MenteePrices[mentee] - proof.Bonus;
            var points = PointsOf(problem.Scores, mentee);
            var columns = problem.Scores is SparsePairScores few ? few.MentorsOf(mentee) : [];
            for (var at = 0; at < points.Length; at++)
            {
                if (points[at] == Points.Forbidden)
                {
                    continue;
                }

                var mentor = columns.IsEmpty ? at : columns[at];
                if (points[at] > Points.Full)
                {
                    faults.Add($"The score of mentee {mentee} with mentor {mentor} is no score.");
                    return;
                }

                if (!most.Mentees[mentee] && !most.Mentors[mentor])
                {
                    faults.Add($"The cover of all pairs misses mentee {mentee} with mentor {mentor}.");
                    return;
                }

                if (above is not null && points[at] > proof.Threshold && !above.Mentees[mentee] && !above.Mentors[mentor])
                {
                    faults.Add($"The cover of the pairs above the threshold misses mentee {mentee} with mentor {mentor}.");
                    return;
                }

                if (points[at] >= proof.Threshold && price + proof.MentorPrices[mentor] < points[at])
                {
                    faults.Add($"Mentee {mentee} with mentor {mentor} beats the prices.");
                    return;
                }
            }
        }
    }

    /// <summary>A mentee's scores: with every mentor, or with those whom the mentee may have.</summary>
    private static ReadOnlySpan<ushort> PointsOf(PairScores scores, int mentee) => scores switch
    {
        DensePairScores dense => dense.Row(mentee),
        SparsePairScores sparse => sparse.PointsOf(mentee),
        _ => Enumerable.Range(0, scores.Mentors).Select(mentor => scores[mentee, mentor]).ToArray(),
    };

    private static void Expect(bool holds, string otherwise, List<string> faults)
    {
        if (!holds)
        {
            faults.Add(otherwise);
        }
    }

    /// <summary>A cover, ready to be asked whether somebody is in it.</summary>
    private sealed record Cover(bool[] Mentees, bool[] Mentors, long Weight)
    {
        public static Cover? Read(AssignmentProblem problem, VertexCover cover)
        {
            var (mentees, mentors) = (new bool[problem.Scores.Mentees], new bool[problem.Scores.Mentors]);
            return Mark(cover.Mentees, mentees) && Mark(cover.Mentors, mentors)
                ? new Cover(mentees, mentors, cover.Mentees.Length + cover.Mentors.Sum(mentor => (long)problem.Capacities[mentor]))
                : null;
        }

        private static bool Mark(int[] members, bool[] isIn)
        {
            foreach (var member in members)
            {
                if (member < 0 || member >= isIn.Length || isIn[member])
                {
                    return false;
                }

                isIn[member] = true;
            }

            return true;
        }
    }
}

/// <summary>Scores where most pairs may be: one number for every pair.</summary>
/// <param name="mentees">How many mentees there are.</param>
/// <param name="mentors">How many mentors there are.</param>
public sealed class DensePairScores(int mentees, int mentors) : PairScores(mentees, mentors)
{
    private readonly ushort[][] _rows = [.. Enumerable.Range(0, mentees).Select(_ => new ushort[mentors])];

    public override ushort this[int mentee, int mentor] => _rows[mentee][mentor];

    /// <summary>A mentee's scores with every mentor, to be read or filled in.</summary>
    public Span<ushort> Row(int mentee) => _rows[mentee];
}

/// <summary>Scores where few pairs may be: only those, row after row.</summary>
/// <param name="mentors">How many mentors there are.</param>
/// <param name="starts">Where each mentee's entries start, and at the end how many there are.</param>
/// <param name="columns">The mentors, rising within each row.</param>
/// <param name="points">Their scores, 0 to <see cref="Points.Full"/>.</param>
public sealed class SparsePairScores(int mentors, int[] starts, int[] columns, ushort[] points) : PairScores(starts.Length - 1, mentors)
{
    public override ushort this[int mentee, int mentor]
    {
        get
        {
            var at = MentorsOf(mentee).BinarySearch(mentor);
            return at < 0 ? Points.Forbidden : PointsOf(mentee)[at];
        }
    }

    /// <summary>The mentors whom a mentee may have, rising.</summary>
    public ReadOnlySpan<int> MentorsOf(int mentee) => columns.AsSpan(starts[mentee]..starts[mentee + 1]);

    /// <summary>The scores with these mentors, in the same order.</summary>
    public ReadOnlySpan<ushort> PointsOf(int mentee) => points.AsSpan(starts[mentee]..starts[mentee + 1]);
}
