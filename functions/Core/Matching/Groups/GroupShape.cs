using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Checks that the rows and the groups of a stored round are about the same people in the same places.</summary>
internal static class GroupShape
{
    public static IEnumerable<string> Faults(RoundView view, RoundResult result)
    {
        for (var at = 0; at < result.Groups.Count; at++)
        {
            var group = result.Groups[at];
            if (group.Number != at + 1 || group.MentorIds.Count == 0 || group.MentorIds.Any(id => view.MentorAt(id) is null) || group.MenteeIds.Any(id => view.MenteeAt(id) is null))
            {
                yield return $"Group {group.Number} is out of order, or has somebody who is not in the round.";
                yield break;
            }
        }

        foreach (var row in result.Mentees.Where(row => !IsWhere(view, result, row)))
        {
            yield return $"The row of {row.Id} does not fit the groups.";
        }

        foreach (var row in result.Mentors.Where(row => !row.Groups.SequenceEqual(result.Groups.Where(group => group.MentorIds.Contains(row.Id)).Select(group => group.Number))))
        {
            yield return $"The row of mentor {row.Id} does not fit the groups.";
        }
    }

    private static bool IsWhere(RoundView view, RoundResult result, MenteeRow row)
    {
        var inside = result.Groups.Where(group => group.MenteeIds.Contains(row.Id)).Select(group => (group.Number, IsHost: false));
        var hosting = view.Input.Kind == ProgramKind.PeerGroup
            ? result.Groups.Where(group => group.MentorIds.Contains(row.Id)).Select(group => (group.Number, IsHost: true))
            : [];
        return (row.Match, inside.Concat(hosting).ToList()) switch
        {
            (null, []) => true,
            ({ Group: { } number } match, [var place]) => (number, match.IsHost) == place
                && match.MentorIds.SequenceEqual(match.IsHost ? [] : result.Groups[number - 1].MentorIds, StringComparer.Ordinal),
            _ => false,
        };
    }
}
