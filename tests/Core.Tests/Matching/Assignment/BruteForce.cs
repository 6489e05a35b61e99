using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Tests.Matching.Assignment;

/// <summary>Tries every assignment there is. What a result is worth is compared in the order of the objective.</summary>
internal static class BruteForce
{
    /// <summary>The number matched, the worst pair as far as it lies below the floor, the total.</summary>
    public static (int Matched, int Worst, long Total) Best(AssignmentProblem problem) =>
        Best(problem, 0, [.. problem.Capacities], (0, problem.Floor, 0));

    public static (int Matched, int Worst, long Total) Worth(AssignmentProblem problem, int[] mentorOf)
    {
        var scores = mentorOf.Select((mentor, mentee) => (mentor, mentee)).Where(pair => pair.mentor >= 0).Select(pair => (int)problem.Scores[pair.mentee, pair.mentor]).ToList();
        return (scores.Count, scores.Append(problem.Floor).Min(), scores.Sum());
    }

    private static (int Matched, int Worst, long Total) Best(AssignmentProblem problem, int mentee, int[] places, (int Matched, int Worst, long Total) soFar)
    {
        if (mentee == problem.Scores.Mentees)
        {
            return soFar;
        }

        var best = Best(problem, mentee + 1, places, soFar);
        for (var mentor = 0; mentor < places.Length; mentor++)
        {
            var score = problem.Scores[mentee, mentor];
            if (score != Points.Forbidden && places[mentor] > 0)
            {
                places[mentor]--;
                var with = Best(problem, mentee + 1, places, (soFar.Matched + 1, Math.Min(soFar.Worst, score), soFar.Total + score));
                places[mentor]++;
                best = best.CompareTo(with) < 0 ? with : best;
            }
        }

        return best;
    }
}
