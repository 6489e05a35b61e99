using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What a commit has come to.</summary>
/// <param name="Status"><c>committed</c>; <c>committing</c> while some of it is still to be started, which happens by itself.</param>
/// <param name="Started">What was started.</param>
/// <param name="Refused">What could not be started any more, and why.</param>
/// <param name="Left">How many are still to be started.</param>
public sealed record CommitAnswer(RoundStatus Status, IReadOnlyList<StartedMatch> Started, IReadOnlyList<RefusedMatch> Refused, int Left)
{
    /// <summary>The answer about a round. What is not known to be started yet is in neither list.</summary>
    public static CommitAnswer Of(CommittedRound committed) => new(
        committed.Round.Status,
        [.. committed.Starts.Where(start => start.IsStarted).Select(start => new StartedMatch(start.RelationshipId, start.MentorIds, start.MenteeIds))],
        [.. committed.Starts.Where(start => start.Why is not null).Select(start => new RefusedMatch(start.MentorIds, start.MenteeIds, start.Why!.ToString()))],
        committed.Starts.Count(start => start.IsOpen));
}
