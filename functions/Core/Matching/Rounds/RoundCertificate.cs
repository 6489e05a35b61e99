using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Puts a round's certificate together from where it is stored: the header and each person's row.</summary>
public static class RoundCertificate
{
    /// <summary>The certificate of a round of pairs. It speaks of mentees and mentors in the order of the rows, and leaves pinned ones out.</summary>
    public static AssignmentCertificate Of(RoundResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var proof = result.Header.Proof;
        return new()
        {
            Matched = proof.Matched,
            Threshold = result.Header.Threshold,
            Total = proof.Total,
            Bonus = proof.Bonus,
            MostMatched = Cover(result, person => person.CoversMost),
            BestWorstPair = proof.HasWorstCover ? Cover(result, person => person.CoversWorst) : null,
            MenteePrices = [.. result.Mentees.Select(row => row.Proof.Price)],
            MentorPrices = [.. result.Mentors.Select(row => row.Proof.Price)],
        };
    }

    private static VertexCover Cover(RoundResult result, Func<PersonProof, bool> isIn) =>
        new(Places(result.Mentees.Select(row => isIn(row.Proof))), Places(result.Mentors.Select(row => isIn(row.Proof))));

    private static int[] Places(IEnumerable<bool> areIn) => [.. areIn.Select((isIn, at) => (isIn, at)).Where(each => each.isIn).Select(each => each.at)];
}
