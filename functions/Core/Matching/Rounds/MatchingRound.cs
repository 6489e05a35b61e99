using ServerlessMentoring.Core.Matching.Groups;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>
/// Runs a matching round: pinned matches first, then the best assignment of everybody else, proven and explained. It reads no clock and no
/// store; the same input gives the same round, whatever the order of its lists.
/// </summary>
public static class MatchingRound
{
    /// <summary>Runs a round. Nobody to match is an ordinary result that says so.</summary>
    /// <param name="input">Everything that it depends on.</param>
    /// <returns>The round; or what is wrong with its pinned or forbidden pairs, by path such as <c>$.pinned[2]</c>.</returns>
    /// <exception cref="InvalidOperationException">The solver's proof does not hold: a fault of ours, and better no round than a wrong one.</exception>
    public static Read<RoundResult> Run(RoundInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var view = RoundView.Of(input);
        var faults = PinFaults.Of(view);
        return faults.Count > 0 ? Reads.Bad<RoundResult>(faults)
            : input.Kind.IsGroup() ? GroupRound.Run(view)
            : Reads.Good<RoundResult>(PairRound.Run(view));
    }
}
