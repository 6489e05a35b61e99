using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Checks a round of groups by its prices, in one pass over mentees and groups, without knowing how they were found. It proves that nobody can
/// put more people into the groups that open, nor as many to a greater value; which groups open is another matter, see
/// <see cref="RoundProof.IsOpeningProven"/>.
/// </summary>
/// <remarks>
/// Why it proves that. Read the round as a flow: mentee, department's door of a group, group, end. A price stands at each. Three things are
/// checked: no way that is not taken pays more than the prices say, each way that is taken pays just that, and a full or least-size group's
/// price leans to the side that its limit holds it at. These are the conditions of complementary slackness, under which a flow is optimal
/// (Ahuja, Magnanti and Orlin, Network Flows, 1993, theorem 9.4).
/// </remarks>
internal static class GroupChecker
{
    public static IReadOnlyList<string> Check(RoundView view, RoundResult result)
    {
        var reading = new GroupReading(view, result);
        return [.. reading.Faults().Concat(reading.Members()).Concat(reading.Mentees()).Concat(reading.Doors()).Concat(reading.Rooms()).Take(20)];
    }
}
