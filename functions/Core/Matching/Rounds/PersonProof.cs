namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A person's part in a round's certificate, see <see cref="Assignment.AssignmentCertificate"/>.</summary>
/// <param name="Price">The price: of a mentee, of a mentor's place.</param>
/// <param name="CoversMost">Whether the person is in the cover that proves that no more can be matched.</param>
/// <param name="CoversWorst">Whether the person is in the cover that proves that the worst pair could not be better.</param>
public sealed record PersonProof(long Price, bool CoversMost, bool CoversWorst)
{
    /// <summary>For whoever the proof does not speak of.</summary>
    public static PersonProof None { get; } = new(0, false, false);
}
