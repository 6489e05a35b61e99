namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>
/// The proof that an assignment is the best by the objective: most people matched; then no pair below the floor, else the best possible worst
/// pair; then the greatest total. It rests on linear programming duality (König 1931, Egerváry 1931): prices that no pair beats, and that add
/// up to what the assignment reaches, show that no other assignment reaches more. A checker of its own verifies it in one pass over the pairs.
/// </summary>
public sealed record AssignmentCertificate
{
    public required int Matched { get; init; }

    /// <summary>The score that every matched pair has at least: the program's floor where that can be, else the best possible worst pair.</summary>
    public required int Threshold { get; init; }

    /// <summary>The sum of the scores of all matched pairs.</summary>
    public required long Total { get; init; }

    /// <summary>
    /// A vertex cover of all pairs that may be: whichever pair one takes, its mentee or its mentor is in it. Its weight (1 for a mentee, the
    /// capacity for a mentor) is <see cref="Matched"/>, so no assignment matches more.
    /// </summary>
    public required VertexCover MostMatched { get; init; }

    /// <summary>
    /// Where the threshold is below the floor: a vertex cover of all pairs above the threshold that weighs less than <see cref="Matched"/>, so
    /// a higher threshold would leave somebody out. Null where the floor is kept.
    /// </summary>
    public VertexCover? BestWorstPair { get; init; }

    /// <summary>What being matched at all is worth in <see cref="MenteePrices"/> and <see cref="MentorPrices"/>, on top of a pair's score.</summary>
    public required long Bonus { get; init; }

    /// <summary>Each mentee's price, 0 or more. For every pair that reaches the threshold the two prices add up to at least bonus plus score.</summary>
    public required long[] MenteePrices { get; init; }

    /// <summary>Each mentor's price for one place, 0 or more. Prices times places add up to what the assignment reaches.</summary>
    public required long[] MentorPrices { get; init; }
}
