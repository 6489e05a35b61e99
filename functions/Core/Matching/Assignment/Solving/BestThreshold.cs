namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>The floor, if as many can be matched without going below it; else the highest score that leaves nobody more without.</summary>
/// <param name="Threshold">The score that every pair can have at least.</param>
/// <param name="All">The most pairs there can be.</param>
/// <param name="AtThreshold">As many, all of at least the threshold.</param>
/// <param name="Above">The most pairs above the threshold, fewer; null when the threshold is the floor.</param>
internal sealed record BestThreshold(int Threshold, MostPairs All, MostPairs AtThreshold, MostPairs? Above)
{
    public static BestThreshold Find(AssignmentProblem problem)
    {
        var floored = MostPairs.Find(problem, problem.Floor, null);
        var all = problem.Floor == 0 || floored.IsAll ? floored : MostPairs.Find(problem, 0, floored.MentorOf);
        if (floored.Matched == all.Matched)
        {
            return new BestThreshold(problem.Floor, all, floored, null);
        }

        var (can, cannot, at, above) = (0, problem.Floor, all, floored);
        while (cannot - can > 1)
        {
            var middle = (can + cannot) / 2;
            var found = MostPairs.Find(problem, middle, at.MentorOf);
            (can, cannot, at, above) = found.Matched == all.Matched ? (middle, cannot, found, above) : (can, middle, at, found);
        }

        return new BestThreshold(can, all, at, above);
    }
}
