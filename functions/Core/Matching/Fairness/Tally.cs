namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>Some people summed up, so that those of one group can be taken off all to leave the others.</summary>
/// <param name="People">How many they are.</param>
/// <param name="Matched">How many are matched.</param>
/// <param name="Scored">How many have a score.</param>
/// <param name="Sum">The sum of their scores, in points from 0 to 100.</param>
/// <param name="Squares">The sum of the squares.</param>
internal readonly record struct Tally(int People, int Matched, int Scored, double Sum, double Squares)
{
    private const double Hundred = (double)Points.Full / Points.One;

    public Interval? MatchRate => Interval.OfShare(Matched, People);

    public Interval? MeanScore => Interval.OfMean(Scored, Sum, Squares, Hundred);

    public Tally With(FairnessFact fact)
    {
        var score = fact.Score / Points.One;
        return new(
            People + 1,
            Matched + (fact.IsMatched ? 1 : 0),
            Scored + (score is null ? 0 : 1),
            Sum + (score ?? 0),
            Squares + ((score ?? 0) * (score ?? 0)));
    }

    public Tally Less(Tally some) =>
        new(People - some.People, Matched - some.Matched, Scored - some.Scored, Sum - some.Sum, Squares - some.Squares);
}
