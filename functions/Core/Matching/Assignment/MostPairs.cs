namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>The most pairs that there can be, among those with a score of at least some number, by augmenting paths (Kuhn 1955).</summary>
internal sealed class MostPairs
{
    private readonly AssignmentProblem _problem;
    private readonly int _atLeast;
    private readonly int[] _mentorOf;
    private readonly List<int>[] _menteesOf;
    private readonly bool[] _seen;

    private MostPairs(AssignmentProblem problem, int atLeast)
    {
        (_problem, _atLeast) = (problem, atLeast);
        _mentorOf = new int[problem.Scores.Mentees];
        Array.Fill(_mentorOf, -1);
        _menteesOf = [.. problem.Capacities.Select(_ => new List<int>())];
        _seen = new bool[problem.Capacities.Length];
    }

    /// <summary>How many pairs, and the cover that proves it.</summary>
    public static (int Matched, VertexCover Cover) Find(AssignmentProblem problem, int atLeast)
    {
        var search = new MostPairs(problem, atLeast);
        for (var mentee = 0; mentee < problem.Scores.Mentees; mentee++)
        {
            Array.Clear(search._seen);
            search.Augment(mentee);
        }

        return (search._mentorOf.Count(mentor => mentor >= 0), search.Cover());
    }

    private bool Augment(int mentee)
    {
        for (var mentor = 0; mentor < _seen.Length; mentor++)
        {
            var score = _problem.Scores[mentee, mentor];
            if (score == Points.Forbidden || score < _atLeast || _seen[mentor])
            {
                continue;
            }

            _seen[mentor] = true;
            if (_menteesOf[mentor].Count < _problem.Capacities[mentor] || _menteesOf[mentor].ToArray().Any(Augment))
            {
                if (_mentorOf[mentee] >= 0)
                {
                    _menteesOf[_mentorOf[mentee]].Remove(mentee);
                }

                _mentorOf[mentee] = mentor;
                _menteesOf[mentor].Add(mentee);
                return true;
            }
        }

        return false;
    }

    /// <summary>König's: the mentees whom no alternating path from an unmatched one reaches, and the mentors whom one does.</summary>
    private VertexCover Cover()
    {
        Array.Clear(_seen);
        var reached = new HashSet<int>();
        for (var mentee = 0; mentee < _mentorOf.Length; mentee++)
        {
            if (_mentorOf[mentee] < 0)
            {
                reached.Add(mentee);
                Augment(mentee);
            }
        }

        for (var mentor = 0; mentor < _seen.Length; mentor++)
        {
            if (_seen[mentor])
            {
                reached.UnionWith(_menteesOf[mentor]);
            }
        }

        return new VertexCover(
            [.. Enumerable.Range(0, _mentorOf.Length).Where(mentee => !reached.Contains(mentee))],
            [.. Enumerable.Range(0, _seen.Length).Where(mentor => _seen[mentor])]);
    }
}
