namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The most pairs that there can be among those with a score of at least some number: a greedy start, then rounds of augmenting paths in which
/// every mentor is visited once (Hopcroft and Karp 1973, in the depth-first form of Pothen and Fan 1990). What the last round visits is König's cover.
/// </summary>
internal sealed class MostPairs
{
    private readonly PairScores _scores;
    private readonly DensePairScores? _dense;
    private readonly SparsePairScores? _sparse;
    private readonly int[] _capacities;
    private readonly int _atLeast;
    private readonly Market _market;
    private readonly bool[] _seen;
    private readonly int[] _next;
    private readonly int[] _lookAhead;
    private readonly Stack<Step> _path = [];

    private MostPairs(AssignmentProblem problem, int atLeast)
    {
        (_scores, _capacities, _atLeast) = (problem.Scores, problem.Capacities, atLeast);
        (_dense, _sparse) = (problem.Scores as DensePairScores, problem.Scores as SparsePairScores);
        _market = new Market(problem.Scores.Mentees, problem.Scores.Mentors, problem.Capacities);
        _seen = new bool[problem.Capacities.Length];
        _next = new int[problem.Scores.Mentees];
        _lookAhead = new int[problem.Scores.Mentees];
    }

    /// <summary>How many.</summary>
    public int Matched { get; private set; }

    /// <summary>Each mentee's mentor in one such assignment; -1 for none.</summary>
    public int[] MentorOf => _market.MentorOf;

    /// <summary>Whether no mentee, or no place, is left.</summary>
    public bool IsAll => Matched == _scores.Mentees || Matched == _capacities.Sum(capacity => (long)capacity);

    /// <summary>The proof that there are no more.</summary>
    public VertexCover Cover { get; private set; } = new([], []);

    /// <summary>Finds them.</summary>
    /// <param name="problem">The pairs.</param>
    /// <param name="atLeast">The least score.</param>
    /// <param name="start">An assignment to keep as much of as there may be; null for none.</param>
    public static MostPairs Find(AssignmentProblem problem, int atLeast, int[]? start)
    {
        var search = new MostPairs(problem, atLeast);
        search.Start(start);
        while (!search.IsAll && search.Augment())
        {
        }

        search.Cover = search.ReadCover();
        return search;
    }

    private void Start(int[]? start)
    {
        for (var mentee = 0; mentee < _scores.Mentees; mentee++)
        {
            if (start is not null && start[mentee] is var mentor && mentor >= 0 && May(_scores[mentee, mentor]))
            {
                _market.Join(mentee, mentor);
                Matched++;
            }
        }

        for (var mentee = 0; mentee < _scores.Mentees; mentee++)
        {
            if (_market.MentorOf[mentee] < 0 && FreeMentor(mentee) is var free && free >= 0)
            {
                _market.Join(mentee, free);
                Matched++;
            }
        }
    }

    /// <summary>One round. False when nobody more could be matched.</summary>
    private bool Augment()
    {
        Array.Clear(_seen);
        Array.Clear(_next);
        var before = Matched;
        for (var mentee = 0; mentee < _scores.Mentees; mentee++)
        {
            if (_market.MentorOf[mentee] < 0)
            {
                Search(mentee);
            }
        }

        return Matched > before;
    }

    /// <summary>Looks for a free place, deeper and deeper, over mentors not seen in this round.</summary>
    private void Search(int start)
    {
        _path.Clear();
        _path.Push(new Step(start));
        while (_path.TryPeek(out var step))
        {
            if (step.Mentor < 0 && FreeMentor(step.Mentee) is var free && free >= 0)
            {
                Take(free);
                return;
            }

            if (step.Mentor >= 0 && step.Seat < _market.Taken[step.Mentor])
            {
                _path.Push(new Step(_market.MenteesOf(step.Mentor)[step.Seat++]));
            }
            else if (UnseenMentor(step.Mentee) is var mentor && mentor >= 0)
            {
                _seen[mentor] = true;
                (step.Mentor, step.Seat) = (mentor, 0);
            }
            else
            {
                _path.Pop();
            }
        }
    }

    /// <summary>The last of the path takes the free place, the one before it the place left, and so on.</summary>
    private void Take(int mentor)
    {
        while (_path.TryPop(out var step))
        {
            var before = _market.MentorOf[step.Mentee];
            if (before >= 0)
            {
                _market.Leave(step.Mentee);
            }

            _market.Join(step.Mentee, mentor);
            mentor = before;
        }

        Matched++;
    }

    /// <summary>A mentor with a free place; -1 when there is none. What is not free stays so, so each row is read once in all.</summary>
    private int FreeMentor(int mentee) => Read(mentee, ref _lookAhead[mentee], Bidding.Start(_scores.Mentors, mentee), free: true);

    private int UnseenMentor(int mentee) => Read(mentee, ref _next[mentee], 0, free: false);

    private int Read(int mentee, ref int at, int from, bool free)
    {
        var points = _sparse is null ? _dense!.Row(mentee) : _sparse.PointsOf(mentee);
        var columns = _sparse is null ? [] : _sparse.MentorsOf(mentee);
        for (; at < points.Length; at++)
        {
            var place = _sparse is null && at + from is var turned ? (turned >= points.Length ? turned - points.Length : turned) : at;
            if (May(points[place]))
            {
                var mentor = _sparse is null ? place : columns[place];
                if (free ? _market.HasPlace(mentor) : !_seen[mentor])
                {
                    return mentor;
                }
            }
        }

        return -1;
    }

    private bool May(ushort points) => points <= Points.Full && points >= _atLeast;

    private VertexCover ReadCover()
    {
        if (Matched == _scores.Mentees)
        {
            return new VertexCover([.. Enumerable.Range(0, Matched)], []);
        }

        if (IsAll)
        {
            return new VertexCover([], [.. Enumerable.Range(0, _scores.Mentors)]);
        }

        return new VertexCover(
            [.. Enumerable.Range(0, _scores.Mentees).Where(mentee => MentorOf[mentee] is var mentor && mentor >= 0 && !_seen[mentor])],
            [.. Enumerable.Range(0, _scores.Mentors).Where(mentor => _seen[mentor])]);
    }

    /// <summary>A mentee on the path, and the mentor whose mentees are being tried.</summary>
    private sealed class Step(int mentee)
    {
        public int Mentee { get; } = mentee;

        public int Mentor { get; set; } = -1;

        public int Seat { get; set; }
    }
}
