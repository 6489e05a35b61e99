using ServerlessMentoring.Core.Matching.Assignment.Solving;

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
        var found = BestThreshold.Find(problem);
        var (mentorOf, menteePrices, mentorPrices, bonus) = PricedHalves.Solve(problem, found.Threshold, found.AtThreshold);
        var total = 0L;
        for (var mentee = 0; mentee < mentorOf.Length; mentee++)
        {
            total += mentorOf[mentee] < 0 ? 0 : problem.Scores[mentee, mentorOf[mentee]];
        }

        return new AssignmentResult(mentorOf, new AssignmentCertificate
        {
            Matched = found.AtThreshold.Matched,
            Threshold = found.Threshold,
            Total = total,
            MostMatched = found.All.Cover,
            BestWorstPair = found.Above?.Cover,
            Bonus = bonus,
            MenteePrices = menteePrices,
            MentorPrices = mentorPrices,
        });
    }
}
