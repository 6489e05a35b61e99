namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// A start for the exact search: mentees bid for places, as in Bertsekas' auction and in the row reduction of Jonker and Volgenant (1987), here
/// with a price for each place. A bid raises the place's price to where the bidder's second choice is as good, so the bidder is content with
/// what it got at that price and all the more at the mentor's price, which is that of the cheapest place. It stops when few new pairs come of it.
/// </summary>
internal sealed class Bidding
{
    /// <summary>How often, on average, a mentee may bid.</summary>
    private const int BidsEach = 8;

    private readonly PairSource _pairs;
    private readonly Market _market;
    private readonly int _nobody;
    private readonly PriorityQueue<int, (int Price, int Mentee)>[] _places;

    private Bidding(PairSource pairs, Market market)
    {
        (_pairs, _market) = (pairs, market);
        _nobody = market.Capacities.Length > pairs.Mentors ? pairs.Mentors : -1;
        _places = [.. market.Capacities.Select(_ => new PriorityQueue<int, (int, int)>())];
    }

    public static void Run(PairSource pairs, Market market) => new Bidding(pairs, market).Run();

    /// <summary>Where a mentee starts to look among equals, so that not everybody looks at the same mentors first.</summary>
    public static int Start(int mentors, int mentee) => mentors == 0 ? 0 : (int)(mentee * 0x9E3779B1L % mentors);

    private void Run()
    {
        var bidders = new Stack<int>(Enumerable.Range(0, _pairs.Mentees).Reverse());
        var again = new Stack<int>();
        for (var bids = (long)BidsEach * _pairs.Mentees; bids > 0 && bidders.TryPop(out var mentee); bids--)
        {
            Bid(mentee, bidders, again);
            if (bidders.Count == 0)
            {
                (bidders, again) = (again, bidders);
            }
        }
    }

    private void Bid(int mentee, Stack<int> bidders, Stack<int> again)
    {
        var (best, second, mentor) = _pairs.BestTwo(mentee, _market.MentorPrices, Start(_pairs.Mentors, mentee));
        if (_nobody >= 0 && -_market.MentorPrices[_nobody] is var alone && alone > second)
        {
            (best, second, mentor) = alone > best ? (alone, best, _nobody) : (best, alone, mentor);
        }

        var rise = second == PairSource.Nothing ? 0 : best - second;
        if (_market.HasPlace(mentor))
        {
            _market.Join(mentee, mentor);
        }
        else
        {
            var other = _places[mentor].Dequeue();
            _market.Leave(other);
            _market.Join(mentee, mentor);
            (rise > 0 ? bidders : again).Push(other);
        }

        var price = _market.MentorPrices[mentor] + rise;
        _places[mentor].Enqueue(mentee, (price, mentee));
        if (!_market.HasPlace(mentor))
        {
            _places[mentor].TryPeek(out _, out var cheapest);
            _market.MentorPrices[mentor] = cheapest.Price;
        }
    }
}
