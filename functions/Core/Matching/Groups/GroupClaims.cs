using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Checks what a stored round says of the choice of groups that open. Where it is called the best, all choices are tried again. Where only most
/// people are said to be placed, everybody who could be in any group must be in one. In any other case nothing is promised but what anybody
/// would see: that those who are left are not enough for one group more.
/// </summary>
internal static class GroupClaims
{
    public static IEnumerable<string> Faults(RoundView view, RoundResult result, bool isJustSearched)
    {
        var problem = GroupProblem.Of(view);
        if (Open(view, problem, result) is not { } open)
        {
            return ["There is a group that could not open: of these mentors, with these places and pins."];
        }

        var proof = result.Header.Proof;
        return (proof.IsOpeningProven, proof.IsOpeningBest) switch
        {
            (false, true) => ["The choice of groups cannot be the best without placing most."],
            (_, true) => isJustSearched || IsBest(view, problem, result) ? [] : ["Another choice of groups is better, or not all of them can be tried."],
            (true, _) => result.Header.Matched == GroupBounds.Placeable(problem, 0) ? [] : ["Nothing proves that no other choice of groups places more people."],
            _ => IsOneMore(view, problem, result, open) ? ["One more group could open, of people who are in none."] : [],
        };
    }

    private static bool IsBest(RoundView view, GroupProblem problem, RoundResult result)
    {
        var header = result.Header;
        var choice = GroupSearch.Find(problem, view.Floor);
        return choice.IsAllTried
            && (choice.Placed, choice.Best?.Threshold ?? view.Floor, choice.Best?.Open.Count ?? 0, choice.Best?.Value ?? 0)
                == (header.Matched, header.Threshold, result.Groups.Count, header.Proof.Total);
    }

    private static bool IsOneMore(RoundView view, GroupProblem problem, RoundResult result, List<int> open)
    {
        var placed = result.Mentees.Where(row => row.Match is not null).Select(row => view.MenteeAt(row.Id)!.Value).ToHashSet();
        return GroupBounds.OneMore(problem, open, placed, open.Count == 0 ? 0 : result.Header.Threshold) is not null;
    }

    /// <summary>The unit of each group; null when one has none, or one that pins ask for is missing.</summary>
    private static List<int>? Open(RoundView view, GroupProblem problem, RoundResult result)
    {
        var left = Enumerable.Range(0, problem.Units.Count).ToList();
        var open = new List<int>();
        foreach (var group in result.Groups)
        {
            var mentors = group.MentorIds.Select(id => view.MentorAt(id)!.Value).ToList();
            var unit = left.FindIndex(at => problem.Units[at].MustOpen == group.IsPinned && problem.Units[at].Mentors.SequenceEqual(mentors));
            if (unit < 0)
            {
                return null;
            }

            open.Add(left[unit]);
            left.RemoveAt(unit);
        }

        return left.Exists(unit => problem.Units[unit].MustOpen) ? null : open;
    }
}
