using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Which groups could open, and who could be in them.</summary>
internal sealed class GroupProblem
{
    private readonly ushort[][] _scores;

    private GroupProblem(RoundView view, IReadOnlyList<GroupUnit> units)
    {
        Units = units;
        Size = view.Input.Plan.GroupSize;
        IsPeerGroup = view.Input.Kind == ProgramKind.PeerGroup;
        Mentees = view.Mentees.Count;
        Departments = DepartmentsOf(view.Mentees);
        PinnedTo = new int[Mentees];
        Array.Fill(PinnedTo, -1);
        for (var unit = 0; unit < units.Count; unit++)
        {
            foreach (var mentee in units[unit].Pinned)
            {
                PinnedTo[mentee] = unit;
            }
        }

        _scores = Scores(view, units);
    }

    /// <summary>The groups that could open; a mentor with several places stands for several, one after the other.</summary>
    public IReadOnlyList<GroupUnit> Units { get; }

    public GroupSize Size { get; }

    public bool IsPeerGroup { get; }

    public int Mentees { get; }

    /// <summary>Each mentee's department; null when unknown, which is like no other's.</summary>
    public IReadOnlyList<string?> Departments { get; }

    /// <summary>The unit to which each mentee is pinned; -1 for none.</summary>
    public int[] PinnedTo { get; }

    public static GroupProblem Of(RoundView view)
    {
        var pinned = GroupPins.Units(view);
        var most = Math.Max(1, view.Mentees.Count / view.Input.Plan.GroupSize.Min);
        var free =
            from mentor in Enumerable.Range(0, view.Mentors.Count)
            where RoundView.IsAvailable(view.Mentors[mentor])
            from place in Enumerable.Range(0, Math.Clamp(Left(mentor), 0, most))
            select new GroupUnit([mentor], []);
        return new(view, [.. pinned, .. free]);

        // In a peer group everybody is in one group, as its host or not.
        int Left(int mentor) => view.Input.Kind == ProgramKind.PeerGroup
            ? pinned.Any(unit => unit.Mentors.Contains(mentor) || unit.Pinned.Contains(mentor)) ? 0 : 1
            : view.Mentors[mentor].Places - pinned.Count(unit => unit.Mentors.Contains(mentor));
    }

    /// <summary>How well a mentee fits a unit; <see cref="Points.Forbidden"/> when a rule forbids it with one of its mentors.</summary>
    public ushort Score(int unit, int mentee) => _scores[unit][mentee];

    /// <summary>Whether a mentee may be put into a unit: not one who is pinned already.</summary>
    public bool May(int unit, int mentee, int threshold) =>
        PinnedTo[mentee] < 0 && _scores[unit][mentee] != Points.Forbidden && _scores[unit][mentee] >= threshold;

    /// <summary>Whether two units are two places of the same mentor: the same group twice.</summary>
    public bool AreTwins(int one, int other) => Units[one].Mentors.SequenceEqual(Units[other].Mentors);

    private static ushort[][] Scores(RoundView view, IReadOnlyList<GroupUnit> units)
    {
        var pairs = view.Judge.ScoreAll();
        var rows = new ushort[units.Count][];
        for (var unit = 0; unit < units.Count; unit++)
        {
            var isSame = unit > 0 && units[unit].Mentors.SequenceEqual(units[unit - 1].Mentors);
            rows[unit] = isSame ? rows[unit - 1] : [.. Enumerable.Range(0, view.Mentees.Count).Select(mentee => Mean(units[unit].Mentors, mentee))];
            foreach (var mentee in units[unit].Pinned)
            {
                rows[unit][mentee] = (ushort)(units[unit].Mentors.Sum(mentor => view.Judge.Judge(mentee, mentor).Score) / units[unit].Mentors.Count);
            }
        }

        return rows;

        ushort Mean(IReadOnlyList<int> mentors, int mentee)
        {
            var sum = 0;
            foreach (var mentor in mentors)
            {
                if (pairs[mentee, mentor] == Points.Forbidden)
                {
                    return Points.Forbidden;
                }

                sum += pairs[mentee, mentor];
            }

            return (ushort)(sum / mentors.Count);
        }
    }

    private static string?[] DepartmentsOf(IEnumerable<Candidate> mentees)
    {
        var spelled = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return [.. mentees.Select(mentee => Spelled(mentee.Department?.Trim()))];

        string? Spelled(string? department)
        {
            if (string.IsNullOrEmpty(department))
            {
                return null;
            }

            spelled.TryAdd(department, department);
            return spelled[department];
        }
    }
}
