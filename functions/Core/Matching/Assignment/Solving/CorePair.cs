namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>One of a mentee's promising pairs.</summary>
/// <param name="Mentor">The column.</param>
/// <param name="Points">The score.</param>
internal readonly record struct CorePair(int Mentor, int Points);
