namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Finds the best assignment and proves it.</summary>
public static class AssignmentSolver
{
    /// <summary>
    /// Finds the assignment with the most people matched; then with no pair below the floor, else with the best possible worst pair; then with
    /// the greatest total. The same problem always gives the same assignment.
    /// </summary>
    /// <param name="problem">The pairs that may be, and the mentors' places.</param>
    /// <returns>The assignment with its certificate. Nobody to match is an answer, not an error.</returns>
    /// <exception cref="ArgumentException">Capacities, floor or scores are not what <see cref="AssignmentProblem"/> says.</exception>
    public static AssignmentResult Solve(AssignmentProblem problem)
    {
        ProblemChecks.ThrowIfUnsound(problem);
        var most = MostPairs.Find(problem, 0);
        var (threshold, above) = BestThreshold.Find(problem, most.Matched);
        var (mentorOf, menteePrices, mentorPrices, bonus) = GreatestTotal.Find(problem, threshold, most.Matched);
        return new AssignmentResult(mentorOf, new AssignmentCertificate
        {
            Matched = most.Matched,
            Threshold = threshold,
            Total = mentorOf.Select((mentor, mentee) => mentor < 0 ? 0L : problem.Scores[mentee, mentor]).Sum(),
            MostMatched = most.Cover,
            BestWorstPair = above,
            Bonus = bonus,
            MenteePrices = menteePrices,
            MentorPrices = mentorPrices,
        });
    }
}
