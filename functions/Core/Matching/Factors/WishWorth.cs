namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>What a ranked wish is worth.</summary>
internal static class WishWorth
{
    /// <summary>What people without wishes give every pair: they are neither punished for having none nor favoured.</summary>
    public const int NoWishes = Points.Full / 2;

    private const int Step = Points.Full / 5;

    /// <summary>The first wish is worth all, each further one a fifth less, the fifth and later ones a fifth.</summary>
    /// <returns>0 when the person wishes for others, half when the person has no wishes.</returns>
    public static int Fit(Candidate person, string otherId) =>
        person.Wishes.Count == 0 ? NoWishes : RankOf(person, otherId) is { } rank ? Math.Max(Points.Full - (rank * Step), Step) : 0;

    /// <summary>The place among the wishes, 0 for the dearest; null for none.</summary>
    public static int? RankOf(Candidate person, string otherId)
    {
        for (var rank = 0; rank < person.Wishes.Count; rank++)
        {
            if (person.Wishes[rank] == otherId)
            {
                return rank;
            }
        }

        return null;
    }
}
