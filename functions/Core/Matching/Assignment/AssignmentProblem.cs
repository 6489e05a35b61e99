namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Whom to give which mentor.</summary>
/// <param name="Scores">The pairs that may be.</param>
/// <param name="Capacities">How many mentees each mentor takes, 0 or more.</param>
/// <param name="Floor">The score below which a pair should not be, 0 to <see cref="Points.Full"/>.</param>
public sealed record AssignmentProblem(PairScores Scores, int[] Capacities, int Floor);
