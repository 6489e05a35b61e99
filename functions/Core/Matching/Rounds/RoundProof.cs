namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>The part of a round's certificate that belongs to nobody, see <see cref="Assignment.AssignmentCertificate"/>. Pinned matches are not in it.</summary>
/// <param name="Matched">How many are matched beside the pinned ones.</param>
/// <param name="Total">The sum of their scores; of groups, less what is taken off for members of the same department and uneven sizes.</param>
/// <param name="Bonus">What being matched at all is worth in the prices.</param>
/// <param name="HasWorstCover">Whether there is a cover that proves that the worst pair could not be better.</param>
/// <param name="IsOpeningProven">
/// Whether it is proven, too, that no other choice of groups to open places more people. True in a program of pairs, which opens none.
/// </param>
/// <param name="IsOpeningBest">
/// Whether it is known, too, that no other choice of groups is better in any respect: the lowest match, the number of groups, the points. Every
/// choice was tried for that, and is tried again by whoever checks. True in a program of pairs.
/// </param>
public sealed record RoundProof(int Matched, long Total, long Bonus, bool HasWorstCover, bool IsOpeningProven, bool IsOpeningBest);
