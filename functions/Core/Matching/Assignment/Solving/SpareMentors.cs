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
    private readonly NearestFirst _queue = new();

    /// <summary>Works until every mentor with a free place costs nothing.</summary>
    public void Lower()
    {
        while (Enumerable.Range(0, _fall.Length).Any(MustFall))
        {
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
            _queue.Add(mentor, _fall[mentor]);
        }

        while (_queue.TryTake(out var mentor, out var nearest))
        {
            if (nearest != _fall[mentor])
            {
                continue;
            }

            foreach (var mentee in market.MenteesOf(mentor))
            {
                var so = _fall[mentor] + market.MenteePrices[mentee];
                foreach (var pair in core.Row(mentee))
                {
                    var fall = so + market.MentorPrices[pair.Mentor] - pair.Points;
                    if (fall < _fall[pair.Mentor])
                    {
                        (_fall[pair.Mentor], _from[pair.Mentor], _via[pair.Mentor]) = (fall, mentee, mentor);
                        _queue.Add(pair.Mentor, fall);
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
