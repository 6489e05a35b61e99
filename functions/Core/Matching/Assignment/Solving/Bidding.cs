namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// A start for the exact search: mentees bid for places, as in Bertsekas' auction and in the row reduction of Jonker and Volgenant (1987), here
/// with a price for each place. A bid raises the place's price to where the bidder's second choice is as good, so the bidder is content with
/// what it got at that price and all the more at the mentor's price, which is that of the cheapest place.
/// </summary>
/// <remarks>
/// Where all want the same mentors, such bids rise by next to nothing, and most mentees are still without a place when their bids are used
/// up. Then bids rise by a little more than they must, first by much and then by less and less, which soon finds about the right prices; the
/// exact search puts right what is a little off.
/// </remarks>
internal sealed class Bidding
{
    /// <summary>How often, on average, a mentee may bid in one round of bids.</summary>
    private const int BidsEach = 8;

    /// <summary>By how much more than they must, in points, bids rise in each further round.</summary>
    private static readonly int[] Extras = [625, 125, 25, 5, 1];

    private readonly PairSource _pairs;
    private readonly Market _market;
    private readonly int[] _bids;

    private Bidding(PairSource pairs, Market market)
    {
        (_pairs, _market) = (pairs, market);
        _bids = new int[pairs.Mentees];
    }

    /// <summary>Where a mentee starts to look among equals, so that not everybody looks at the same mentors first.</summary>
    public static int Start(int mentors, int mentee) => mentors == 0 ? 0 : (int)(mentee * 0x9E3779B1L % mentors);

    /// <summary>Gives most mentees a place, and mentors their prices. The mentees' own prices are not set.</summary>
    public static void Run(PairSource pairs, Market market)
    {
        var bidding = new Bidding(pairs, market);
        if (bidding.Round(0) <= pairs.Mentees / 3)
        {
            return;
        }

        var before = 0;
        foreach (var extra in Extras)
        {
            bidding.StartAgain(2 * before);
            bidding.Round(extra);
            before = extra;
        }
    }

    /// <summary>Lets all without a place bid.</summary>
    /// <returns>How many are without one at the end.</returns>
    private int Round(int extra)
    {
        var bidders = new Stack<int>(_pairs.Mentees);
        for (var mentee = _pairs.Mentees - 1; mentee >= 0; mentee--)
        {
            bidders.Push(mentee);
        }

        var losers = 0;
        for (var bids = BidsEach * (long)_pairs.Mentees; bids > 0 && bidders.TryPop(out var mentee); bids--)
        {
            var other = Bid(mentee, extra);
            if (other == mentee)
            {
                losers++;
            }
            else if (other >= 0)
            {
                bidders.Push(other);
            }
        }

        return losers + bidders.Count;
    }

    private void StartAgain(int lower)
    {
        for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
        {
            if (_market.MentorOf[mentee] >= 0)
            {
                _market.Leave(mentee);
            }
        }

        var prices = _market.MentorPrices;
        for (var mentor = 0; mentor < prices.Length; mentor++)
        {
            prices[mentor] = _market.Capacities[mentor] == 0 ? prices[mentor] : Math.Max(0, prices[mentor] - lower);
        }
    }

    /// <returns>Who loses the place for it; the bidder, who would only take it from an equal; -1 for nobody.</returns>
    private int Bid(int mentee, int extra)
    {
        var (best, second, mentor) = _pairs.BestTwo(mentee, _market.MentorPrices, Start(_pairs.Mentors, mentee));
        if (_market.HasNobody && -_market.MentorPrices[_market.Nobody] is var alone && alone > second)
        {
            (best, second, mentor) = alone > best ? (alone, best, _market.Nobody) : (best, alone, mentor);
        }

        var rise = second == PairSource.Nothing ? 0 : best - second + extra;
        if (rise == 0 && !_market.HasPlace(mentor))
        {
            mentor = FreeAmongEquals(mentee, best);
            if (mentor < 0)
            {
                return mentee;
            }
        }

        var loser = -1;
        if (!_market.HasPlace(mentor))
        {
            loser = Cheapest(mentor);
            _market.Leave(loser);
        }

        _market.Join(mentee, mentor);
        _bids[mentee] = _market.MentorPrices[mentor] + rise;
        if (!_market.HasPlace(mentor))
        {
            _market.MentorPrices[mentor] = _bids[Cheapest(mentor)];
        }

        return loser;
    }

    private int Cheapest(int mentor)
    {
        var mentees = _market.MenteesOf(mentor);
        var cheapest = mentees[0];
        foreach (var mentee in mentees)
        {
            cheapest = _bids[mentee] < _bids[cheapest] ? mentee : cheapest;
        }

        return cheapest;
    }

    private int FreeAmongEquals(int mentee, int value)
    {
        Span<int> columns = stackalloc int[32];
        Span<int> points = stackalloc int[32];
        var count = _pairs.Collect(mentee, _market.MentorPrices, value, Start(_pairs.Mentors, mentee), columns, points);
        foreach (var mentor in columns[..count])
        {
            if (_market.HasPlace(mentor))
            {
                return mentor;
            }
        }

        return -1;
    }
}
