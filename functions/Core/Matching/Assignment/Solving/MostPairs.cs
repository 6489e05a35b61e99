namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>
/// The most pairs that there can be among those with a score of at least some number: a greedy start, then rounds of augmenting paths in which
/// every mentor is visited once (as in Hopcroft and Karp 1973, but depth first, as Pothen and Fan 1990). What the last round visits is König's cover.
/// </summary>
internal sealed class MostPairs
{
    private readonly AssignmentProblem _problem;
    private readonly PairLinks _links;
    private readonly Market _market;
    private readonly ColumnSet _unseen;
    private readonly ColumnSet _free;
    private readonly Stack<Step> _path = [];

    private MostPairs(AssignmentProblem problem, int atLeast)
    {
        _problem = problem;
        _links = new PairLinks(problem.Scores, atLeast);
        _market = new Market(problem.Scores.Mentees, problem.Scores.Mentors, problem.Capacities);
        (_unseen, _free) = (new ColumnSet(problem.Scores.Mentors), new ColumnSet(problem.Scores.Mentors));
        for (var mentor = 0; mentor < problem.Capacities.Length; mentor++)
        {
            if (problem.Capacities[mentor] > 0)
            {
                _free.Add(mentor);
            }
        }
    }

    public int Matched { get; private set; }

    /// <summary>Each mentee's mentor in one such assignment; -1 for none.</summary>
    public int[] MentorOf => _market.MentorOf;

    /// <summary>Whether no mentee, or no place, is left.</summary>
    public bool IsAll => Matched == _problem.Scores.Mentees || Matched == _problem.Capacities.Sum(capacity => (long)capacity);

    /// <summary>The proof that there are no more.</summary>
    public VertexCover Cover { get; private set; } = new([], []);

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
        for (var mentee = 0; start is not null && mentee < start.Length; mentee++)
        {
            if (start[mentee] >= 0 && _links.Has(mentee, start[mentee]))
            {
                Join(mentee, start[mentee]);
                Matched++;
            }
        }

        for (var mentee = 0; mentee < MentorOf.Length; mentee++)
        {
            if (MentorOf[mentee] < 0 && FreeMentor(mentee) is var free && free >= 0)
            {
                Join(mentee, free);
                Matched++;
            }
        }
    }

    /// <summary>One round. False when nobody more could be matched.</summary>
    private bool Augment()
    {
        _unseen.AddAll();
        var before = Matched;
        for (var mentee = 0; mentee < MentorOf.Length; mentee++)
        {
            if (MentorOf[mentee] < 0)
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
            else if (_links.First(step.Mentee, _unseen, 0) is var mentor && mentor >= 0)
            {
                _unseen.Remove(mentor);
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
            var before = MentorOf[step.Mentee];
            if (before >= 0)
            {
                _market.Leave(step.Mentee);
            }

            Join(step.Mentee, mentor);
            mentor = before;
        }

        Matched++;
    }

    private void Join(int mentee, int mentor)
    {
        _market.Join(mentee, mentor);
        if (!_market.HasPlace(mentor))
        {
            _free.Remove(mentor);
        }
    }

    private int FreeMentor(int mentee) => _links.First(mentee, _free, Bidding.Start(_problem.Scores.Mentors, mentee));

    private VertexCover ReadCover()
    {
        if (Matched == _problem.Scores.Mentees)
        {
            return new VertexCover([.. Enumerable.Range(0, Matched)], []);
        }

        if (IsAll)
        {
            return new VertexCover([], [.. Enumerable.Range(0, _problem.Scores.Mentors)]);
        }

        return new VertexCover(
            [.. Enumerable.Range(0, MentorOf.Length).Where(mentee => MentorOf[mentee] is var mentor && mentor >= 0 && _unseen.Has(mentor))],
            [.. Enumerable.Range(0, _problem.Scores.Mentors).Where(mentor => !_unseen.Has(mentor))]);
    }

    /// <summary>A mentee on the path, and the mentor whose mentees are being tried.</summary>
    private sealed class Step(int mentee)
    {
        public int Mentee { get; } = mentee;

        public int Mentor { get; set; } = -1;

        public int Seat { get; set; }
    }
}
