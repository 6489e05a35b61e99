namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The greatest total where everybody can be matched. Solves it over a few promising pairs of each mentee, looks in one pass over all pairs
/// whether the prices overlook any, adds those and goes on from there, until none is left: then it is the greatest over all pairs.
/// </summary>
internal sealed class GreatestTotal
{
    /// <summary>The price of a mentor without any place: so high that no pair with it is worth anything.</summary>
    private const int Unsold = 1_100_000_000;

    private readonly PairSource _pairs;
    private readonly Market _market;
    private readonly PairCore _core;

    private GreatestTotal(PairSource pairs, Market market, int[] certain) =>
        (_pairs, _market, _core) = (pairs, market, new PairCore(pairs, market, certain));

    /// <param name="pairs">The pairs.</param>
    /// <param name="capacities">Each mentor's places; one entry more than there are mentors when so many mentees may stay with nobody.</param>
    /// <param name="certain">Any assignment of all mentees, to be sure that there is one.</param>
    public static Market Find(PairSource pairs, int[] capacities, int[] certain)
    {
        var market = new Market(pairs.Mentees, pairs.Mentors, capacities);
        for (var mentor = 0; mentor < capacities.Length; mentor++)
        {
            market.MentorPrices[mentor] = capacities[mentor] == 0 ? Unsold : 0;
        }

        Bidding.Run(pairs, market);
        var search = new GreatestTotal(pairs, market, certain);
        search.LeaveWhatIsNotBest();
        search.Solve();
        return market;
    }

    private void Solve()
    {
        var paths = new CheapestPaths(_core, _market);
        var spare = new SpareMentors(_core, _market);
        do
        {
            for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
            {
                if (_market.MentorOf[mentee] < 0)
                {
                    _market.MenteePrices[mentee] = Math.Min(_market.MenteePrices[mentee], Best(mentee));
                    paths.Match(mentee);
                }
            }

            spare.Lower();
        }
        while (!_pairs.IsShort && AddOverlooked());
    }

    /// <summary>Sets the mentees' prices, and frees the places that were bid more for than they are worth.</summary>
    private void LeaveWhatIsNotBest()
    {
        for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
        {
            var best = Best(mentee);
            _market.MenteePrices[mentee] = best;
            var mentor = _market.MentorOf[mentee];
            if (mentor >= 0 && (mentor == _market.Nobody ? 0 : _pairs.PointsOf(mentee, mentor)) - _market.MentorPrices[mentor] < best)
            {
                _market.Leave(mentee);
            }
        }
    }

    private bool AddOverlooked()
    {
        var isAny = false;
        for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
        {
            var best = Best(mentee);
            if (best > _market.MenteePrices[mentee])
            {
                _core.AddOverlooked(mentee, best);
                _market.MenteePrices[mentee] = best;
                _market.Leave(mentee);
                isAny = true;
            }
        }

        return isAny;
    }

    /// <summary>What the best for a mentee is worth at the prices of now.</summary>
    private int Best(int mentee)
    {
        var best = _pairs.Best(mentee, _market.MentorPrices);
        return _market.HasNobody ? Math.Max(best, -_market.MentorPrices[_market.Nobody]) : best;
    }
}
