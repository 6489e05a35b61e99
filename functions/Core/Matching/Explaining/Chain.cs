namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// The best chain of moves from one mentor: a longest way by repeated relaxing (Bellman 1958, Ford 1956). In a round that is the best there is no
/// closed chain gains anything, so it ends. Leads, such as prices of a certificate give them, only say where to look first: with true ones few
/// mentors are looked at twice (Dijkstra 1959). It is cut in any case after some looks at each, see <see cref="IsCut"/>.
/// </summary>
internal sealed class Chain
{
    private const int Nobody = -1;
    private const int MostLooks = 20;

    private readonly long[] _gain;
    private readonly (int Mentee, int From)[] _via;
    private readonly bool[] _isQueued;
    private readonly IReadOnlyList<long> _leads;
    private readonly PriorityQueue<int, (long Behind, int Mentor)> _queue = new();
    private readonly Dictionary<int, (int Mentee, long Gain)> _ends = [];
    private int _looks;

    public Chain(IReadOnlyList<long> leads, int start)
    {
        var mentors = leads.Count;
        _leads = leads;
        _gain = [.. Enumerable.Repeat(long.MinValue, mentors)];
        _via = [.. Enumerable.Repeat((Nobody, Nobody), mentors)];
        _isQueued = new bool[mentors];
        _gain[start] = 0;
        Enqueue(start);
    }

    /// <summary>Whether it was given up: of a round that is not the best there is no end would be in sight. Whatever it says is of no use then.</summary>
    public bool IsCut => _looks > MostLooks * _gain.Length;

    /// <summary>The next mentor to look at; null when all is done, or given up.</summary>
    public int? Next()
    {
        while (!IsCut && _queue.TryDequeue(out var mentor, out _))
        {
            if (_isQueued[mentor])
            {
                _isQueued[mentor] = false;
                _looks++;
                return mentor;
            }
        }

        return null;
    }

    /// <summary>A mentee moves between a mentor on the chain and another, who is on it then.</summary>
    public void Extend(int at, int mentee, int to, long gain)
    {
        if (_gain[at] + gain > _gain[to])
        {
            _gain[to] = _gain[at] + gain;
            _via[to] = (mentee, at);
            Enqueue(to);
        }
    }

    /// <summary>The chain may end at a mentor, with a mentee who comes from or goes to nobody, or with none.</summary>
    public void End(int at, int mentee, long gain)
    {
        if (!_ends.TryGetValue(at, out var known) || gain > known.Gain)
        {
            _ends[at] = (mentee, gain);
        }
    }

    /// <summary>The best chain of places that come free one by one: who moves where, the first place last; empty when none gains more than a bound.</summary>
    public IEnumerable<(int Mentee, int To)> Best(long unless)
    {
        var stop = Enumerable.Range(0, _gain.Length)
            .Where(mentor => _gain[mentor] != long.MinValue)
            .Select(mentor => (Gain: _gain[mentor] + (_ends.TryGetValue(mentor, out var end) ? Math.Max(0, end.Gain) : 0), Mentor: mentor))
            .MaxBy(each => (each.Gain, -each.Mentor));
        if (stop.Gain <= unless)
        {
            return [];
        }

        var moves = Back(stop.Mentor).ToList();
        return _ends.TryGetValue(stop.Mentor, out var last) && last.Gain > 0 ? moves.Prepend((last.Mentee, stop.Mentor)) : moves;

        // Whoever leaves a mentor on the chain goes to the place before.
        IEnumerable<(int Mentee, int To)> Back(int mentor)
        {
            for (; _via[mentor].From != Nobody; mentor = _via[mentor].From)
            {
                yield return (_via[mentor].Mentee, _via[mentor].From);
            }
        }
    }

    /// <summary>The best chain of people who make way one after the other: who goes where, -1 for nowhere.</summary>
    public IEnumerable<(int Mentee, int To)> Pushed()
    {
        var stop = _ends.MaxBy(end => (_gain[end.Key] + end.Value.Gain, -end.Key));
        if (stop.Value.Mentee != Nobody)
        {
            yield return (stop.Value.Mentee, Nobody);
        }

        for (var mentor = stop.Key; _via[mentor].From != Nobody; mentor = _via[mentor].From)
        {
            yield return (_via[mentor].Mentee, mentor);
        }
    }

    private void Enqueue(int mentor)
    {
        _isQueued[mentor] = true;
        _queue.Enqueue(mentor, (-(_gain[mentor] + _leads[mentor]), mentor));
    }
}
