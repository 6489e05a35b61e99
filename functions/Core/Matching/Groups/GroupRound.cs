using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>A round in a program of groups.</summary>
internal static class GroupRound
{
    /// <exception cref="InvalidOperationException">The proof does not hold, a fault of ours.</exception>
    public static Read<RoundResult> Run(RoundView view)
    {
        var problem = GroupProblem.Of(view);
        var choice = GroupSearch.Find(problem, view.Floor);
        if (choice.Best is null && view.Input.Pinned.Count > 0)
        {
            return Reads.Bad<RoundResult>([new("$.pinned", $"must leave enough mentees to bring every pinned group to its least size, {problem.Size.Min}")]);
        }

        var result = new GroupRows(view, problem, choice).Result();
        return GroupChecker.Check(view, result, isJustSearched: true) is [var fault, ..]
            ? throw new InvalidOperationException($"The proof of a matching round does not hold: {fault}")
            : Reads.Good<RoundResult>(result);
    }

    /// <summary>Where everybody would be; null when no groups keep all pins.</summary>
    public static Placements? Placements(RoundView view)
    {
        var problem = GroupProblem.Of(view);
        var choice = GroupSearch.Find(problem, view.Floor);
        var solution = choice.Best;
        if (solution is null && view.Input.Pinned.Count > 0)
        {
            return null;
        }

        var of = Enumerable.Range(0, view.Mentees.Count).Select(mentee => solution is null ? null : Of(view, problem, solution, mentee));
        return new([.. of], solution?.Value ?? 0, solution?.Threshold ?? view.Floor, solution?.Open.Count ?? 0, choice.IsAllTried);
    }

    private static Placement? Of(RoundView view, GroupProblem problem, GroupSolution solution, int mentee)
    {
        if (solution.GroupOf[mentee] is >= 0 and var group)
        {
            var unit = solution.Open[group];
            return new([.. problem.Units[unit].Mentors.Select(mentor => view.Mentors[mentor].Id)], problem.Score(unit, mentee));
        }

        var isHost = view.Input.Kind == ProgramKind.PeerGroup && solution.Open.Any(unit => problem.Units[unit].Mentors[0] == mentee);
        return isHost ? new([], 0) : null;
    }
}
