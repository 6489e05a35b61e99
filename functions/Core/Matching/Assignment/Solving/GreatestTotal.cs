namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The greatest total where everybody can be matched. Solves it over a few promising pairs of each mentee, looks in one pass over all pairs
/// whether the prices overlook any, adds those and goes on from there, until none is left: then it is the greatest over all pairs.
/// </summary>
internal sealed class GreatestTotal
{
    /// <summary>The price of a mentor without any place: so high that no pair with it is worth anything.</summary>
    public const int Unsold = 1_100_000_000;

    /// <summary>How many pairs of each mentee to start with, about.</summary>
    private const int Promising = 40;

    /// <summary>How many overlooked pairs of a mentee to add at a time.</summary>
    private const int Overlooked = 16;

    private readonly PairSource _pairs;
    private readonly Market _market;
    private readonly PairCore _core;
    private readonly int _nobody;

    private GreatestTotal(PairSource pairs, int[] capacities)
    {
        (_pairs, _market) = (pairs, new Market(pairs.Mentees, capacities));
        _core = new PairCore(pairs.Mentees);
        _nobody = capacities.Length > pairs.Mentors ? pairs.Mentors : -1;
        for (var mentor = 0; mentor < capacities.Length; mentor++)
        {
            _market.MentorPrices[mentor] = capacities[mentor] == 0 ? Unsold : 0;
        }
    }

    /// <summary>Finds it.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="capacities">Each mentor's places; one entry more than there are mentors when so many mentees may stay with nobody.</param>
    /// <param name="mentorOf">Any assignment of all mentees, to be sure that there is one.</param>
    public static Market Find(PairSource pairs, int[] capacities, int[] mentorOf)
    {
        var search = new GreatestTotal(pairs, capacities);
        Trace("start");
        Bidding.Run(pairs, search._market);
        Trace($"bids, free {search._market.MentorOf.Count(m => m < 0)}");
        search.ChoosePromising(mentorOf);
        Trace("core");
        search.Solve();
        return search._market;
    }

    public static Action<string> Trace { get; set; } = _ => { };

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
                    paths.Match(mentee);
                }
            }

            Trace($"paths, scans {CheapestPaths.Scans}");
            spare.Lower();
            Trace($"spare, batches {SpareMentors.Batches}");
        }
        while (!_pairs.IsShort && AddOverlooked());
    }

    private void ChoosePromising(int[] mentorOf)
    {
        Span<int> columns = new int[_pairs.IsShort ? _pairs.Mentors : 2 * Math.Clamp(_pairs.Mentors / 12, 16, Promising)];
        Span<int> points = new int[columns.Length];
        var gap = Points.One;
        for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
        {
            var best = _pairs.BestTwo(mentee, _market.MentorPrices, 0).Best;
            var count = _pairs.IsShort
                ? _pairs.Collect(mentee, _market.MentorPrices, PairSource.Nothing + 1, 0, columns, points)
                : Choose(mentee, best, ref gap, columns, points);
            _core.Add(mentee, columns[..count], points[..count]);
            if (_nobody >= 0)
            {
                _core.Add(mentee, [_nobody], [0]);
                best = Math.Max(best, -_market.MentorPrices[_nobody]);
            }

            _market.MenteePrices[mentee] = best;
            LeaveIfNotContent(mentee, best);
            AddIfMissing(mentee, mentorOf[mentee]);
            AddIfMissing(mentee, _market.MentorOf[mentee]);
        }
    }

    /// <summary>A place that was bid more for than it is worth is free again.</summary>
    private void LeaveIfNotContent(int mentee, int best)
    {
        var mentor = _market.MentorOf[mentee];
        if (mentor >= 0 && (mentor == _nobody ? 0 : _pairs.PointsOf(mentee, mentor)) - _market.MentorPrices[mentor] < best)
        {
            AddIfMissing(mentee, mentor);
            _market.Leave(mentee);
        }
    }

    /// <summary>Those within some gap of the best. The gap is learned from row to row.</summary>
    private int Choose(int mentee, int best, ref int gap, Span<int> columns, Span<int> points)
    {
        var shrunk = false;
        while (true)
        {
            var count = _pairs.Collect(mentee, _market.MentorPrices, Math.Max(best - gap, PairSource.Nothing + 1), Bidding.Start(_pairs.Mentors, mentee), columns, points);
            if (count == columns.Length && gap > 0)
            {
                gap -= (gap + 3) / 4;
                shrunk = true;
            }
            else if (count < columns.Length / 4 && gap < 100 * Points.Full && !shrunk)
            {
                gap += (gap / 2) + 1;
            }
            else
            {
                return count;
            }
        }
    }

    private void AddIfMissing(int mentee, int mentor)
    {
        if (mentor >= 0 && mentor != _nobody && !_core.MentorsOf(mentee).Contains(mentor))
        {
            _core.Add(mentee, [mentor], [_pairs.PointsOf(mentee, mentor)]);
        }
    }

    private bool AddOverlooked()
    {
        Span<int> columns = stackalloc int[Overlooked];
        Span<int> points = stackalloc int[Overlooked];
        var some = 0;
        for (var mentee = 0; mentee < _pairs.Mentees; mentee++)
        {
            var best = _pairs.BestTwo(mentee, _market.MentorPrices, 0).Best;
            var gap = best - _market.MenteePrices[mentee];
            if (gap <= 0)
            {
                continue;
            }

            var count = _pairs.Collect(mentee, _market.MentorPrices, best - (gap / 2), Bidding.Start(_pairs.Mentors, mentee), columns, points);
            _core.Add(mentee, columns[..count], points[..count]);
            _market.MenteePrices[mentee] = best;
            _market.Leave(mentee);
            some++;
        }

        Trace($"pricing, {some}");
        return some > 0;
    }
}
