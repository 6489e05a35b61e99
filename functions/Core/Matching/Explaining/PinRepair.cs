using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// Of many equally good rounds with a pin, finds one that leaves most people where they are: from the round as it is, the place that the pinned
/// mentee leaves is filled along the best chain of moves, and then whoever has to make way goes along the best chain; of equal ones along
/// the shortest. Each of the two steps keeps the round the best there is (successive shortest paths), and who calls holds it against the
/// solver's.
/// </summary>
internal sealed class PinRepair
{
    private const int Nobody = -1;

    private readonly PairSolution _solved;
    private readonly int[] _mentorOf;
    private readonly int[] _free;
    private readonly List<int>[] _menteesOf;
    private readonly bool[] _isPinned;
    private readonly long _bonus;
    private readonly IReadOnlyList<long> _prices;

    private PinRepair(RoundView view, PairSolution solved, int[] before, IReadOnlyList<long> prices)
    {
        _prices = prices;
        _solved = solved;
        _mentorOf = (int[])before.Clone();
        _isPinned = [.. Enumerable.Range(0, before.Length).Select(solved.Pinned.Contains)];
        _menteesOf = [.. view.Mentors.Select(_ => new List<int>())];
        _free = [.. view.Mentors.Select(mentor => mentor.Places)];
        _bonus = (before.Length + 1L) * Points.Full;
        for (var mentee = 0; mentee < before.Length; mentee++)
        {
            if (before[mentee] != Nobody)
            {
                _menteesOf[before[mentee]].Add(mentee);
                _free[before[mentee]]--;
            }
        }
    }

    /// <summary>The mentor of each mentee, with the pin and few moves.</summary>
    /// <param name="view">The round with the pin.</param>
    /// <param name="solved">Its solution.</param>
    /// <param name="before">The mentors in the round without the pin.</param>
    /// <param name="prices">What a place with each mentor is worth in it; they only save time.</param>
    /// <param name="mentee">The pinned mentee.</param>
    /// <param name="mentor">The pinned mentor.</param>
    /// <returns>Each mentee's mentor, -1 for none; null when it was given up.</returns>
    public static int[]? MentorOf(RoundView view, PairSolution solved, int[] before, IReadOnlyList<long> prices, int mentee, int mentor)
    {
        var repair = new PinRepair(view, solved, before, prices);
        if (before[mentee] != Nobody)
        {
            repair.Move(mentee, Nobody);
            if (!repair.Fill(before[mentee]))
            {
                return null;
            }
        }

        repair.Move(mentee, mentor);
        return repair._free[mentor] >= 0 || repair.MakeRoom(mentor) ? repair._mentorOf : null;
    }

    // A gain counts before the number of moves.
    private long Scaled(long gain) => (gain * (_mentorOf.Length + 2)) - 1;

    private long Worth(int mentee, int mentor)
    {
        var score = _solved.Scores[mentee, mentor];
        return score == Points.Forbidden || score < _solved.Certificate.Threshold ? long.MinValue : _bonus + score;
    }

    private bool IsMovable(int mentee) => !_isPinned[mentee];

    private void Move(int mentee, int to)
    {
        if (_mentorOf[mentee] is >= 0 and var from)
        {
            _menteesOf[from].Remove(mentee);
            _free[from]++;
        }

        _mentorOf[mentee] = to;
        if (to != Nobody)
        {
            _menteesOf[to].Add(mentee);
            _free[to]--;
        }
    }

    /// <summary>A place has come free: whoever gains most by it takes it, which frees another, and so on.</summary>
    private bool Fill(int place)
    {
        var chain = new Chain([.. _prices.Select(price => price * (_mentorOf.Length + 2))], place);
        while (chain.Next() is { } free)
        {
            for (var mentee = 0; mentee < _mentorOf.Length; mentee++)
            {
                var (from, worth) = (_mentorOf[mentee], Worth(mentee, free));
                if (worth == long.MinValue || !IsMovable(mentee) || from == free)
                {
                    continue;
                }

                if (from == Nobody)
                {
                    chain.End(free, mentee, Scaled(worth));
                }
                else
                {
                    chain.Extend(free, mentee, from, Scaled(worth - Worth(mentee, from)));
                }
            }
        }

        if (chain.IsCut)
        {
            return false;
        }

        // The chain reads from the place that came free backwards; it is no use unless it gains something.
        foreach (var (mentee, to) in chain.Best(unless: 0).Reverse())
        {
            Move(mentee, to);
        }

        return true;
    }

    /// <summary>A mentor has one too many: whoever loses least makes way, for somebody else's place or none.</summary>
    private bool MakeRoom(int full)
    {
        var chain = new Chain([.. _prices.Select(price => -price * (_mentorOf.Length + 2))], full);
        while (chain.Next() is { } crowded)
        {
            if (crowded != full && _free[crowded] > 0)
            {
                chain.End(crowded, Nobody, 0);
            }

            foreach (var mentee in _menteesOf[crowded].Where(IsMovable))
            {
                var worth = Worth(mentee, crowded);
                chain.End(crowded, mentee, Scaled(-worth));
                for (var other = 0; other < _free.Length; other++)
                {
                    if (other != crowded && Worth(mentee, other) is not long.MinValue and var there)
                    {
                        chain.Extend(crowded, mentee, other, Scaled(there - worth));
                    }
                }
            }
        }

        if (chain.IsCut)
        {
            return false;
        }

        foreach (var (mentee, at) in chain.Pushed())
        {
            Move(mentee, at);
        }

        return true;
    }
}
