namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// A mentor with a place to spare must cost nothing, else the prices prove too little. Lowers all prices as far as the pairs of the core allow
/// (one search of Dijkstra's from all mentors at price nothing), and gives those places that are still wanted to whom the search came from.
/// </summary>
internal sealed class SpareMentors(PairCore core, Market market)
{
    private readonly int[] _fall = new int[market.Capacities.Length];
    private readonly int[] _from = new int[market.Capacities.Length];
    private readonly int[] _via = new int[market.Capacities.Length];
    private readonly PriorityQueue<int, long> _queue = new();

    /// <summary>Counts.</summary>
    public static int Batches { get; set; }

    /// <summary>Works until every mentor with a free place costs nothing.</summary>
    public void Lower()
    {
        while (Enumerable.Range(0, _fall.Length).Any(MustFall))
        {
            Batches++;
            Search();
            for (var mentee = 0; mentee < market.MentorOf.Length; mentee++)
            {
                market.MenteePrices[mentee] += _fall[market.MentorOf[mentee]];
            }

            for (var mentor = 0; mentor < _fall.Length; mentor++)
            {
                market.MentorPrices[mentor] -= _fall[mentor];
            }

            for (var mentor = 0; mentor < _fall.Length; mentor++)
            {
                if (MustFall(mentor))
                {
                    Fill(mentor);
                }
            }
        }
    }

    private bool MustFall(int mentor) => market.HasPlace(mentor) && market.MentorPrices[mentor] > 0;

    private void Search()
    {
        for (var mentor = 0; mentor < _fall.Length; mentor++)
        {
            (_fall[mentor], _from[mentor]) = (market.MentorPrices[mentor], -1);
            _queue.Enqueue(mentor, ((long)_fall[mentor] << 32) | (uint)mentor);
        }

        while (_queue.TryDequeue(out var mentor, out var key))
        {
            if ((int)(key >> 32) != _fall[mentor])
            {
                continue;
            }

            foreach (var mentee in market.MenteesOf(mentor))
            {
                var so = _fall[mentor] + market.MenteePrices[mentee];
                var columns = core.MentorsOf(mentee);
                var points = core.PointsOf(mentee);
                for (var at = 0; at < columns.Length; at++)
                {
                    var other = columns[at];
                    var fall = so + market.MentorPrices[other] - points[at];
                    if (fall < _fall[other])
                    {
                        (_fall[other], _from[other], _via[other]) = (fall, mentee, mentor);
                        _queue.Enqueue(other, ((long)fall << 32) | (uint)other);
                    }
                }
            }
        }
    }

    /// <summary>Moves mentees along the way that the search came, unless another such move has changed it.</summary>
    private void Fill(int mentor)
    {
        for (var at = mentor; _from[at] >= 0; at = _via[at])
        {
            if (market.MentorOf[_from[at]] != _via[at])
            {
                return;
            }
        }

        for (var at = mentor; _from[at] >= 0; at = _via[at])
        {
            market.Leave(_from[at]);
            market.Join(_from[at], at);
        }
    }
}
