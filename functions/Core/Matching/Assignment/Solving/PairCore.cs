namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The few promising pairs of each mentee that the exact search looks at: those within some gap of the best at the prices of the moment when the
/// row is first asked for. More are added where the prices show later that one was missed.
/// </summary>
/// <param name="pairs">All pairs.</param>
/// <param name="market">The prices.</param>
/// <param name="certain">Any assignment of all mentees; its pairs are always among the promising, so that there is a way for everybody.</param>
internal sealed class PairCore(PairSource pairs, Market market, int[] certain)
{
    /// <summary>How many pairs of each mentee at most, to start with.</summary>
    private const int Most = 80;

    /// <summary>How many overlooked pairs of a mentee to add at a time.</summary>
    private const int Overlooked = 16;

    private readonly CorePair[]?[] _rows = new CorePair[pairs.Mentees][];
    private readonly int[] _columns = new int[pairs.IsShort ? pairs.Mentors : Math.Clamp(pairs.Mentors / 6, 32, Most)];
    private readonly int[] _points = new int[pairs.IsShort ? pairs.Mentors : Math.Clamp(pairs.Mentors / 6, 32, Most)];
    private int _gap = Points.One;

    /// <param name="mentee">The row. Its price is set, and no pair of it is worth more.</param>
    public ReadOnlySpan<CorePair> Row(int mentee) => _rows[mentee] ??= Choose(mentee);

    /// <summary>Adds those that are worth the most of what was overlooked.</summary>
    /// <param name="mentee">The row.</param>
    /// <param name="best">What the best is worth at the prices of now, more than the mentee's price.</param>
    public void AddOverlooked(int mentee, int best)
    {
        var row = Row(mentee);
        var half = (best - market.MenteePrices[mentee]) / 2;
        var count = pairs.Collect(mentee, market.MentorPrices, best - half, Bidding.Start(pairs.Mentors, mentee), _columns.AsSpan(0, Math.Min(Overlooked, _columns.Length)), _points);
        _rows[mentee] = [.. row, .. Found(count)];
    }

    private CorePair[] Choose(int mentee)
    {
        var count = pairs.IsShort
            ? pairs.Collect(mentee, market.MentorPrices, PairSource.Nothing + 1, 0, _columns, _points)
            : CollectWithinGap(mentee);
        var row = Found(count);
        if (market.HasNobody)
        {
            row.Add(new CorePair(market.Nobody, 0));
        }

        AddIfMissing(row, mentee, certain[mentee]);
        AddIfMissing(row, mentee, market.MentorOf[mentee]);
        return [.. row];
    }

    /// <summary>The gap is learned from row to row: it should let in neither too few nor more than there is room for.</summary>
    private int CollectWithinGap(int mentee)
    {
        var hasShrunk = false;
        while (true)
        {
            var least = Math.Max(market.MenteePrices[mentee] - _gap, PairSource.Nothing + 1);
            var count = pairs.Collect(mentee, market.MentorPrices, least, Bidding.Start(pairs.Mentors, mentee), _columns, _points);
            if (count == _columns.Length && _gap > 0)
            {
                _gap -= (_gap + 3) / 4;
                hasShrunk = true;
            }
            else if (count < _columns.Length / 4 && _gap < 100 * Points.Full && !hasShrunk)
            {
                _gap += (_gap / 2) + 1;
            }
            else
            {
                return count;
            }
        }
    }

    private List<CorePair> Found(int count)
    {
        var found = new List<CorePair>(count + 3);
        for (var at = 0; at < count; at++)
        {
            found.Add(new CorePair(_columns[at], _points[at]));
        }

        return found;
    }

    private void AddIfMissing(List<CorePair> row, int mentee, int mentor)
    {
        if (mentor >= 0 && mentor != market.Nobody && !row.Exists(pair => pair.Mentor == mentor))
        {
            row.Add(new CorePair(mentor, pairs.PointsOf(mentee, mentor)));
        }
    }
}

/// <summary>One of a mentee's promising pairs.</summary>
internal readonly record struct CorePair(int Mentor, int Points);
