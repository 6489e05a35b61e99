namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>The floor, if as many can be matched without going below it; else the highest score that leaves nobody more without.</summary>
internal static class BestThreshold
{
    public static (int Threshold, VertexCover? Above) Find(AssignmentProblem problem, int matched)
    {
        if (MostPairs.Find(problem, problem.Floor).Matched == matched)
        {
            return (problem.Floor, null);
        }

        var (can, cannot) = (0, problem.Floor);
        while (cannot - can > 1)
        {
            var middle = (can + cannot) / 2;
            (can, cannot) = MostPairs.Find(problem, middle).Matched == matched ? (middle, cannot) : (can, middle);
        }

        return (can, MostPairs.Find(problem, can + 1).Cover);
    }
}
