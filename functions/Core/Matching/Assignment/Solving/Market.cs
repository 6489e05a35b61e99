namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// Who is with whom while the greatest total is being found, and everybody's price. What holds throughout: no pair that has been looked at is
/// worth more than its two prices, and pairs that are together are worth exactly that. Prices have one zero for all; what lies below it is
/// put right at the end.
/// </summary>
internal sealed class Market
{
    private readonly int[][] _menteesOf;
    private readonly int[] _seat;

    /// <param name="mentees">How many mentees.</param>
    /// <param name="mentors">How many mentors.</param>
    /// <param name="capacities">Each mentor's places; one entry more than there are mentors when so many mentees may stay with nobody.</param>
    public Market(int mentees, int mentors, int[] capacities)
    {
        (HasNobody, Nobody) = (capacities.Length > mentors, mentors);
        Capacities = capacities;
        Taken = new int[capacities.Length];
        MentorPrices = new int[capacities.Length];
        MenteePrices = new int[mentees];
        MentorOf = new int[mentees];
        Array.Fill(MentorOf, -1);
        _seat = new int[mentees];
        _menteesOf = [.. capacities.Select(capacity => new int[Math.Min(capacity, 4)])];
    }

    /// <summary>Whether mentees may stay with nobody, which scores nothing.</summary>
    public bool HasNobody { get; }

    /// <summary>The column that stands for nobody.</summary>
    public int Nobody { get; }

    public int[] Capacities { get; }

    public int[] Taken { get; }

    public int[] MentorPrices { get; }

    public int[] MenteePrices { get; }

    public int[] MentorOf { get; }

    public bool HasPlace(int mentor) => Taken[mentor] < Capacities[mentor];

    public ReadOnlySpan<int> MenteesOf(int mentor) => _menteesOf[mentor].AsSpan(0, Taken[mentor]);

    /// <summary>Puts an unmatched mentee on a free place.</summary>
    public void Join(int mentee, int mentor)
    {
        if (Taken[mentor] == _menteesOf[mentor].Length)
        {
            Array.Resize(ref _menteesOf[mentor], Math.Min(Capacities[mentor], 2 * Taken[mentor]));
        }

        _seat[mentee] = Taken[mentor];
        _menteesOf[mentor][Taken[mentor]++] = mentee;
        MentorOf[mentee] = mentor;
    }

    public void Leave(int mentee)
    {
        var mentor = MentorOf[mentee];
        var last = _menteesOf[mentor][--Taken[mentor]];
        _menteesOf[mentor][_seat[mentee]] = last;
        _seat[last] = _seat[mentee];
        MentorOf[mentee] = -1;
    }
}
