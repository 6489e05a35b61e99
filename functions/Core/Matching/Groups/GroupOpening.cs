namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Chooses which groups open: so that most people are placed, then as few groups as that takes, then the greatest value. Few ways are all
/// tried; of many a good one is looked for from a good start by exchanging one group for another, and nothing is promised beyond what
/// <see cref="IsProven"/> says. For the groups that open the placement itself is always the best.
/// </summary>
internal sealed class GroupOpening
{
    private const int MostWays = 300;
    private const long Effort = 30_000_000;

    private readonly GroupProblem _problem;
    private readonly int _threshold;
    private readonly int[] _required;
    private readonly int[] _optional;
    private GroupSolution? _best;
    private int? _placeable;
    private bool _isAllTried = true;

    private GroupOpening(GroupProblem problem, int threshold)
    {
        _problem = problem;
        _threshold = threshold;
        _required = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => problem.Units[unit].MustOpen)];
        _optional = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => !problem.Units[unit].MustOpen)];
    }

    /// <summary>The best found with a threshold; null when no group can open.</summary>
    public static (GroupSolution? Best, bool IsProven) Find(GroupProblem problem, int threshold)
    {
        var opening = new GroupOpening(problem, threshold);
        opening.Search();
        return (opening._best, opening.IsProven);
    }

    /// <summary>Whether no other choice of groups places more people.</summary>
    private bool IsProven => _isAllTried || _best?.Placed == Placeable;

    /// <summary>No choice of groups places more than this.</summary>
    private int Placeable => _placeable ??= Enumerable.Range(0, _problem.Mentees).Count(MayBePlaced);

    private int SeatsOfAGroup => _problem.Size.Max + (_problem.IsPeerGroup ? 1 : 0);

    private int LeastOfAGroup => _problem.Size.Min + (_problem.IsPeerGroup ? 1 : 0);

    private bool MayBePlaced(int mentee) =>
        _problem.PinnedTo[mentee] >= 0
        || Enumerable.Range(0, _problem.Units.Count).Any(unit => _problem.May(unit, mentee, _threshold))
        || (_problem.IsPeerGroup && _problem.Units.Select((unit, at) => (unit, at)).Any(each => each.unit.Mentors[0] == mentee && Likes(each.at) > 0));

    private int Likes(int unit) => Enumerable.Range(0, _problem.Mentees).Count(mentee => _problem.PinnedTo[mentee] == unit || _problem.May(unit, mentee, _threshold));

    private void Search()
    {
        var most = Math.Min(_problem.Units.Count, Placeable / LeastOfAGroup);
        var enough = Math.Max(1, (Placeable + SeatsOfAGroup - 1) / SeatsOfAGroup);
        for (var count = Math.Max(enough, _required.Length); count <= most && _best?.Placed != Placeable; count++)
        {
            Try(count);
        }

        for (var count = Math.Min(enough - 1, most); count >= Math.Max(1, _required.Length) && count * SeatsOfAGroup >= (_best?.Placed ?? 0); count--)
        {
            Try(count);
        }
    }

    private void Try(int count)
    {
        var choose = count - _required.Length;
        if (Ways(_optional.Length, choose) <= MostWays)
        {
            foreach (var chosen in Choices(choose))
            {
                Consider(chosen);
            }
        }
        else
        {
            _isAllTried = false;
            Improve(Consider(GoodStart(choose)));
        }
    }

    private GroupSolution Consider(IEnumerable<int> chosen)
    {
        var solution = GroupFlow.Solve(_problem, [.. _required.Concat(chosen).Order()], _threshold);
        if (solution.Missing == 0 && solution.IsBetterThan(_best))
        {
            _best = solution;
        }

        return solution;
    }

    private void Improve(GroupSolution now)
    {
        var left = (int)Math.Clamp(Effort / (1L + ((long)_problem.Mentees * _problem.Mentees * now.Open.Count)), 10, 300);
        for (var isBetter = true; isBetter && left > 0;)
        {
            isBetter = false;
            foreach (var chosen in Exchanges(now).Take(left).ToList())
            {
                left--;
                if (Consider(chosen) is var other && other.IsBetterThan(now))
                {
                    (now, isBetter) = (other, true);
                    break;
                }
            }
        }
    }

    private IEnumerable<IEnumerable<int>> Exchanges(GroupSolution now) =>
        from inside in _optional.Where(now.Open.Contains)
        from outside in _optional.Where(unit => !now.Open.Contains(unit) && !IsTwin(unit, inside))
        select now.Open.Except(_required).Except([inside]).Append(outside);

    // Two places of one mentor are the same group twice.
    private bool IsTwin(int one, int other) => _problem.Units[one].Mentors.SequenceEqual(_problem.Units[other].Mentors);

    /// <summary>Opens one group after the other, each the one that adds most for those who could come: the greedy start of facility location.</summary>
    private List<int> GoodStart(int choose)
    {
        var best = new int[_problem.Mentees];
        foreach (var unit in _required)
        {
            Take(unit, best);
        }

        var chosen = new List<int>();
        for (var next = 0; next < choose; next++)
        {
            var unit = _optional.Except(chosen).MaxBy(each => (Gain(each, best), -each));
            chosen.Add(unit);
            Take(unit, best);
        }

        return chosen;
    }

    private void Take(int unit, int[] best)
    {
        foreach (var (mentee, worth) in Guests(unit, best))
        {
            best[mentee] = worth;
        }

        if (_problem.IsPeerGroup)
        {
            best[_problem.Units[unit].Mentors[0]] = int.MaxValue;
        }
    }

    private long Gain(int unit, int[] best) =>
        _problem.IsPeerGroup && best[_problem.Units[unit].Mentors[0]] == int.MaxValue
            ? -1
            : Guests(unit, best).Sum(guest => (long)guest.Worth - best[guest.Mentee]);

    private List<(int Mentee, int Worth)> Guests(int unit, int[] best) =>
        [.. (from mentee in Enumerable.Range(0, _problem.Mentees)
             where _problem.May(unit, mentee, _threshold)
             let worth = Points.Full + _problem.Score(unit, mentee)
             where worth > best[mentee]
             orderby worth - best[mentee] descending, mentee
             select (mentee, worth)).Take(_problem.Size.Max)];

    // Twins are taken in their order only, so that no way is tried twice.
    private IEnumerable<IReadOnlyList<int>> Choices(int choose, int from = 0)
    {
        if (choose == 0)
        {
            yield return [];
            yield break;
        }

        for (var at = from; at <= _optional.Length - choose; at++)
        {
            if (at > from && IsTwin(_optional[at], _optional[at - 1]))
            {
                continue;
            }

            foreach (var rest in Choices(choose - 1, at + 1))
            {
                yield return [_optional[at], .. rest];
            }
        }
    }

    private static long Ways(int of, int choose)
    {
        var ways = 1L;
        for (var at = 0; at < Math.Min(choose, of - choose) && ways <= MostWays; at++)
        {
            ways = ways * (of - at) / (at + 1);
        }

        return ways;
    }
}
