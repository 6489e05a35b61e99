using System.Runtime.CompilerServices;

namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// Matches one mentee after the other along the path that costs the least, moving others on the way, and adjusts the prices so that all that
/// is matched stays the best there can be (Jonker and Volgenant 1987, with a mentor's places taken together; the search is Dijkstra's).
/// </summary>
internal sealed class CheapestPaths
{
    private readonly PairCore _core;
    private readonly Market _market;
    private readonly int[] _distance;
    private readonly int[] _from;
    private readonly List<int> _touched = [];
    private readonly List<int> _done = [];
    private readonly Stack<int> _ready = [];
    private readonly NearestFirst _later = new();
    private int _now;
    private int _end;
    private int _length;

    public CheapestPaths(PairCore core, Market market)
    {
        (_core, _market) = (core, market);
        _distance = new int[market.Capacities.Length];
        Array.Fill(_distance, int.MaxValue);
        _from = new int[market.Capacities.Length];
    }

    /// <exception cref="InvalidOperationException">There is no way to: the core lacks a pair that it must have.</exception>
    public void Match(int mentee)
    {
        (_now, _length, _end) = (0, int.MaxValue, -1);
        Scan(mentee);
        while (Next() is var mentor && mentor >= 0)
        {
            _done.Add(mentor);
            foreach (var other in _market.MenteesOf(mentor))
            {
                Scan(other);
            }
        }

        if (_end < 0)
        {
            throw new InvalidOperationException("No free place can be reached.");
        }

        _market.MenteePrices[mentee] -= _length;
        foreach (var mentor in _done)
        {
            var change = _length - _distance[mentor];
            _market.MentorPrices[mentor] += change;
            foreach (var other in _market.MenteesOf(mentor))
            {
                _market.MenteePrices[other] -= change;
            }
        }

        Move(mentee);
        foreach (var mentor in _touched)
        {
            _distance[mentor] = int.MaxValue;
        }

        _touched.Clear();
        _done.Clear();
        _ready.Clear();
        _later.Clear();
    }

    /// <summary>The nearest mentor not done yet; -1 when a free place is at least as near.</summary>
    private int Next()
    {
        if (_now >= _length)
        {
            return -1;
        }

        if (_ready.TryPop(out var ready))
        {
            return ready;
        }

        while (_later.TryTake(out var mentor, out var distance))
        {
            if (distance >= _length)
            {
                return -1;
            }

            if (distance == _distance[mentor])
            {
                _now = distance;
                return mentor;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(int mentee)
    {
        var so = _now + _market.MenteePrices[mentee];
        var (prices, distances) = (_market.MentorPrices, _distance);
        foreach (var pair in _core.Row(mentee))
        {
            var mentor = pair.Mentor;
            var distance = so + prices[mentor] - pair.Points;
            if (distance < distances[mentor] && distance < _length)
            {
                Reach(mentor, distance, mentee);
            }
        }
    }

    private void Reach(int mentor, int distance, int mentee)
    {
        if (_distance[mentor] == int.MaxValue)
        {
            _touched.Add(mentor);
        }

        (_distance[mentor], _from[mentor]) = (distance, mentee);
        if (_market.HasPlace(mentor))
        {
            (_length, _end) = (distance, mentor);
        }
        else if (distance == _now)
        {
            _ready.Push(mentor);
        }
        else
        {
            _later.Add(mentor, distance);
        }
    }

    private void Move(int start)
    {
        var mentor = _end;
        while (true)
        {
            var mentee = _from[mentor];
            var before = _market.MentorOf[mentee];
            if (before >= 0)
            {
                _market.Leave(mentee);
            }

            _market.Join(mentee, mentor);
            if (mentee == start)
            {
                return;
            }

            mentor = before;
        }
    }
}
