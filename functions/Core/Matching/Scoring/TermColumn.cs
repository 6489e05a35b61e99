namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>
/// The column of a factor about words that one wants and the other offers. It counts common words along the shorter way: through the lists of
/// who offers each wanted word, or through the words of the mentors in question.
/// </summary>
internal sealed class TermColumn : IColumn
{
    private readonly int[][] _offered;
    private readonly int[][] _wanted;
    private readonly int[][] _offering;
    private readonly Func<int, int, int> _weighted;
    private readonly bool[] _marks;
    private readonly int[] _counts;

    /// <param name="offered">Each mentor's words, each once.</param>
    /// <param name="wanted">Each mentee's words, each once.</param>
    /// <param name="weighted">Share times fit of so many common words among so many wanted.</param>
    public TermColumn(IEnumerable<IEnumerable<string>> offered, IEnumerable<IEnumerable<string>> wanted, Func<int, int, int> weighted)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int NumberOf(string term)
        {
            if (!numbers.TryGetValue(term, out var number))
            {
                number = numbers.Count;
                numbers.Add(term, number);
            }

            return number;
        }

        _wanted = [.. wanted.Select(terms => terms.Select(NumberOf).ToArray())];
        _marks = new bool[numbers.Count];

        // What nobody wants need not be looked at.
        _offered = [.. offered.Select(terms => terms.Where(numbers.ContainsKey).Select(NumberOf).ToArray())];
        _offering = Turned(_offered, _marks.Length);
        _counts = new int[_offered.Length];
        _weighted = weighted;
    }

    public void Add(int mentee, int[] mentors, int[] sums)
    {
        var wanted = _wanted[mentee];
        Span<int> weighted = stackalloc int[wanted.Length + 1];
        for (var common = 0; common <= wanted.Length; common++)
        {
            weighted[common] = _weighted(common, wanted.Length);
        }

        if (wanted.Sum(term => (long)_offering[term].Length) <= mentors.Length)
        {
            AddByTerm(wanted, mentors, weighted, sums);
        }
        else
        {
            AddByMentor(wanted, mentors, weighted, sums);
        }
    }

    private void AddByTerm(int[] wanted, int[] mentors, ReadOnlySpan<int> weighted, int[] sums)
    {
        var nothing = weighted[0];
        if (nothing != 0)
        {
            foreach (var mentor in mentors)
            {
                sums[mentor] += nothing;
            }
        }

        foreach (var term in wanted)
        {
            foreach (var mentor in _offering[term])
            {
                var common = ++_counts[mentor];
                sums[mentor] += weighted[common] - weighted[common - 1];
            }
        }

        foreach (var term in wanted)
        {
            foreach (var mentor in _offering[term])
            {
                _counts[mentor] = 0;
            }
        }
    }

    private void AddByMentor(int[] wanted, int[] mentors, ReadOnlySpan<int> weighted, int[] sums)
    {
        foreach (var term in wanted)
        {
            _marks[term] = true;
        }

        foreach (var mentor in mentors)
        {
            var common = 0;
            foreach (var term in _offered[mentor])
            {
                common += _marks[term] ? 1 : 0;
            }

            sums[mentor] += weighted[common];
        }

        foreach (var term in wanted)
        {
            _marks[term] = false;
        }
    }

    private static int[][] Turned(int[][] offered, int terms)
    {
        var offering = Enumerable.Range(0, terms).Select(_ => new List<int>()).ToArray();
        for (var mentor = 0; mentor < offered.Length; mentor++)
        {
            foreach (var term in offered[mentor])
            {
                offering[term].Add(mentor);
            }
        }

        return [.. offering.Select(mentors => mentors.ToArray())];
    }
}
