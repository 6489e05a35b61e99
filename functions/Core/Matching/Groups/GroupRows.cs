using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Writes a round of groups down.</summary>
internal sealed class GroupRows(RoundView view, GroupProblem problem, GroupChoice choice)
{
    private readonly GroupSolution? _solution = choice.Best;
    private readonly UnmatchedGroups _unmatched = new(view, problem);

    public RoundResult Result()
    {
        MenteeRow[] mentees = [.. Enumerable.Range(0, view.Mentees.Count).Select(Mentee)];
        MentorRow[] mentors = problem.IsPeerGroup ? [] : [.. Enumerable.Range(0, view.Mentors.Count).Select(Mentor)];
        var proof = new RoundProof((_solution?.Placed ?? 0) - PinnedCount, _solution?.Value ?? 0, _solution?.Bonus ?? 0, HasWorstCover: false, IsMostPlaced, choice.IsAllTried);
        return new()
        {
            Header = RoundHeaders.Of(view, mentees, mentors, proof, _solution?.Threshold ?? view.Floor, _solution?.Open.Count ?? 0),
            Mentees = mentees,
            Mentors = mentors,
            Groups = [.. Enumerable.Range(0, _solution?.Open.Count ?? 0).Select(group => Group(group, mentees))],
            Fairness = RoundFairness.Of(view, mentees, mentors),
        };
    }

    private bool IsMostPlaced => choice.IsAllTried || choice.Placed == GroupBounds.Placeable(problem, 0);

    private int PinnedCount => problem.PinnedTo.Count(unit => unit >= 0);

    private MenteeRow Mentee(int mentee)
    {
        var match = Match(mentee);
        return new()
        {
            Id = view.Mentees[mentee].Id,
            Match = match,
            Unmatched = match is null ? _unmatched.Mentee(mentee) : null,
            Proof = new(_solution?.MenteePrices[mentee] ?? 0, false, false),
        };
    }

    private MenteeMatch? Match(int mentee)
    {
        var group = _solution?.GroupOf[mentee] ?? -1;
        if (group >= 0)
        {
            var unit = _solution!.Open[group];
            var mentors = problem.Units[unit].Mentors;
            return new()
            {
                MentorIds = Ids(mentors),
                Score = problem.Score(unit, mentee),
                Factors = view.Judge.Judge(mentee, mentors[0]).Factors,
                IsPinned = problem.PinnedTo[mentee] >= 0,
                Group = group + 1,
            };
        }

        var hosted = problem.IsPeerGroup ? GroupsOf(mentee).FirstOrDefault(-1) : -1;
        return hosted < 0 ? null : new() { MentorIds = [], Score = 0, Factors = [], Group = hosted + 1, IsHost = true };
    }

    private MentorRow Mentor(int mentor)
    {
        var groups = GroupsOf(mentor).ToList();
        return new()
        {
            Id = view.Mentors[mentor].Id,
            Places = view.Mentors[mentor].Places,
            MenteeIds = [.. groups.SelectMany(MenteesOf).Order().Select(mentee => view.Mentees[mentee].Id)],
            Groups = [.. groups.Select(group => group + 1)],
            Unmatched = groups.Count == 0 ? _unmatched.Mentor(mentor) : null,
        };
    }

    private RoundGroup Group(int group, MenteeRow[] rows)
    {
        var unit = problem.Units[_solution!.Open[group]];
        List<int> mentees = [.. MenteesOf(group)];
        return new()
        {
            Number = group + 1,
            MentorIds = Ids(unit.Mentors),
            MenteeIds = [.. mentees.Select(mentee => view.Mentees[mentee].Id)],
            Score = mentees.Count == 0 ? 0 : mentees.Sum(mentee => rows[mentee].Match!.Score) / mentees.Count,
            Reasons = GroupReasons.Of(view, unit.Mentors, mentees),
            IsPinned = unit.MustOpen,
            Price = _solution.GroupPrices[group],
            DepartmentPrices = [.. _solution.DepartmentPrices[group].Select(each => new DepartmentPrice(each.Key, each.Value))],
        };
    }

    private string[] Ids(IReadOnlyList<int> mentors) => [.. mentors.Select(mentor => view.Mentors[mentor].Id)];

    private IEnumerable<int> GroupsOf(int mentor) =>
        Enumerable.Range(0, _solution?.Open.Count ?? 0).Where(group => problem.Units[_solution!.Open[group]].Mentors.Contains(mentor));

    private IEnumerable<int> MenteesOf(int group) => Enumerable.Range(0, view.Mentees.Count).Where(mentee => _solution!.GroupOf[mentee] == group);
}
