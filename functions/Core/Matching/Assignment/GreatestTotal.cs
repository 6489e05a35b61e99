namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>The greatest total, by shortest augmenting paths with prices.</summary>
internal sealed class GreatestTotal
{
    private readonly AssignmentProblem _problem;
    private readonly int _atLeast;
    private readonly long _bonus;
    private readonly int[] _mentorOf;
    private readonly List<int>[] _menteesOf;
    private readonly long[] _menteePrices;
    private readonly long[] _mentorPrices;

    private GreatestTotal(AssignmentProblem problem, int atLeast, int matched)
    {
        (_problem, _atLeast, _bonus) = (problem, atLeast, ((long)Points.Full * matched) + 1);
        _mentorOf = new int[problem.Scores.Mentees];
        Array.Fill(_mentorOf, -1);
        _menteesOf = [.. problem.Capacities.Select(_ => new List<int>())];
        _menteePrices = new long[problem.Scores.Mentees];
        _mentorPrices = new long[problem.Capacities.Length];
    }

    public static (int[] MentorOf, long[] MenteePrices, long[] MentorPrices, long Bonus) Find(AssignmentProblem problem, int atLeast, int matched)
    {
        var search = new GreatestTotal(problem, atLeast, matched);
        for (var mentor = 0; mentor < problem.Capacities.Length; mentor++)
        {
            // Whoever has no place at all must not be wished for.
            search._mentorPrices[mentor] = problem.Capacities[mentor] == 0 ? search._bonus + Points.Full : 0;
        }

        for (var mentee = 0; mentee < problem.Scores.Mentees; mentee++)
        {
            search.Add(mentee);
        }

        return (search._mentorOf, search._menteePrices, search._mentorPrices, search._bonus);
    }

    private long? Worth(int mentee, int mentor) =>
        _problem.Scores[mentee, mentor] is var score && score != Points.Forbidden && score >= _atLeast ? _bonus + score : null;

    private void Add(int start)
    {
        _menteePrices[start] = Enumerable.Range(0, _mentorPrices.Length).Max(mentor => Worth(start, mentor) - _mentorPrices[mentor]) is long best and > 0 ? best : 0;
        var mentors = _mentorPrices.Length;
        var distances = Enumerable.Repeat(long.MaxValue, mentors).ToArray();
        var from = new int[mentors];
        var done = new bool[mentors];
        var tree = new List<(int Mentee, long Distance)> { (start, 0) };
        var scanned = 0;
        while (true)
        {
            for (; scanned < tree.Count; scanned++)
            {
                var (mentee, so) = tree[scanned];
                for (var mentor = 0; mentor < mentors; mentor++)
                {
                    if (!done[mentor] && Worth(mentee, mentor) is { } worth && so + _menteePrices[mentee] + _mentorPrices[mentor] - worth is var distance
                        && distance < distances[mentor])
                    {
                        (distances[mentor], from[mentor]) = (distance, mentee);
                    }
                }
            }

            var leaver = tree.MinBy(entry => entry.Distance + _menteePrices[entry.Mentee]);
            var least = leaver.Distance + _menteePrices[leaver.Mentee];
            var next = Enumerable.Range(0, mentors).Where(mentor => !done[mentor]).OrderBy(mentor => distances[mentor]).FirstOrDefault(-1);
            if (next < 0 || distances[next] >= least)
            {
                Finish(least, -1, leaver.Mentee);
                return;
            }

            if (_menteesOf[next].Count < _problem.Capacities[next])
            {
                Finish(distances[next], next, -1);
                return;
            }

            done[next] = true;
            tree.AddRange(_menteesOf[next].Select(mentee => (mentee, distances[next])));
        }

        void Finish(long length, int mentor, int leaver)
        {
            foreach (var (mentee, distance) in tree)
            {
                _menteePrices[mentee] -= length - distance;
            }

            for (var other = 0; other < mentors; other++)
            {
                _mentorPrices[other] += done[other] ? length - distances[other] : 0;
            }

            if (leaver >= 0)
            {
                if (leaver == start)
                {
                    return;
                }

                mentor = _mentorOf[leaver];
                _menteesOf[mentor].Remove(leaver);
                _mentorOf[leaver] = -1;
            }

            while (true)
            {
                var mentee = from[mentor];
                var before = _mentorOf[mentee];
                _mentorOf[mentee] = mentor;
                _menteesOf[mentor].Add(mentee);
                if (mentee == start)
                {
                    return;
                }

                _menteesOf[before].Remove(mentee);
                mentor = before;
            }
        }
    }
}
