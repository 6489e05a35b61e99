using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Checks a round of groups. By its prices, in one pass over mentees and groups and without knowing how they were found, it proves that nobody
/// can put more people into the groups that open, nor as many to a greater value. What the round says of the choice of groups itself is held
/// against the problem: see <see cref="GroupClaims"/>.
/// </summary>
/// <remarks>
/// Why the prices prove that. Read the round as a flow: mentee, department's door of a group, group, end. A price stands at each. Three things are
/// checked: no way that is not taken pays more than the prices say, each way that is taken pays just that, and a full or least-size group's
/// price leans to the side that its limit holds it at. These are the conditions of complementary slackness, under which a flow is optimal
/// (Ahuja, Magnanti and Orlin, Network Flows, 1993, theorem 9.4).
/// </remarks>
internal static class GroupChecker
{
    private const int MostTold = 20;

    /// <param name="view">The round's input.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="isJustSearched">Whether the choice of groups was made this moment: trying all again would find the same.</param>
    public static IReadOnlyList<string> Check(RoundView view, RoundResult result, bool isJustSearched = false)
    {
        var reading = new GroupReading(view, result);
        var shape = GroupShape.Faults(view, result).Concat(reading.Faults()).Take(MostTold).ToList();
        return shape.Count > 0 ? shape
            : [.. reading.Members().Concat(reading.Numbers()).Concat(reading.Mentees()).Concat(reading.Doors()).Concat(reading.Rooms())
                .Concat(GroupClaims.Faults(view, result, isJustSearched)).Take(MostTold)];
    }
}
