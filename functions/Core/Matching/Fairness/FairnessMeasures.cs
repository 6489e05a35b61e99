namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>Compares one group with all others on its side.</summary>
internal static class FairnessMeasures
{
    private const double Hundred = (double)Points.Full / Points.One;

    public static FairnessGroup Of(IReadOnlyList<FairnessFact> side, string attribute, string? value)
    {
        var isIn = side.ToLookup(fact => AuditedValues.Has(fact.Person, attribute, value));
        var (group, others) = (isIn[true].ToList(), isIn[false].ToList());
        var figures = new FairnessGroup
        {
            IsMentors = side[0].IsMentor,
            By = attribute,
            Value = value,
            People = group.Count,
            IsWithheld = group.Count < FairnessAudit.FewestShown,
            IsReadable = AreEnough(group.Count, others.Count),
            MatchFinding = FairnessFinding.TooFew,
            ScoreFinding = FairnessFinding.TooFew,
        };
        return figures.IsWithheld ? figures : WithFigures(figures, group, others);
    }

    private static FairnessGroup WithFigures(FairnessGroup figures, List<FairnessFact> group, List<FairnessFact> others)
    {
        var (scores, otherScores) = (Scores(group), Scores(others));
        var (rate, otherRate) = (Rate(group), Shown(others, Rate(others)));
        var (mean, otherMean) = (Interval.OfMean(scores, Hundred), Shown(others, Interval.OfMean(otherScores, Hundred)));
        return figures with
        {
            Matched = group.Count(fact => fact.IsMatched),
            MatchRate = rate,
            OthersMatchRate = otherRate,
            MatchFinding = Finding(figures.IsReadable, rate, otherRate),
            MeanScore = mean,
            OthersMeanScore = otherMean,
            ScoreFinding = Finding(AreEnough(scores.Count, otherScores.Count), mean, otherMean),
        };
    }

    private static Interval? Rate(List<FairnessFact> people) => Interval.OfShare(people.Count(fact => fact.IsMatched), people.Count);

    private static List<double> Scores(List<FairnessFact> people) =>
        [.. people.Where(fact => fact.Score is not null).OrderBy(fact => fact.Person.Id, StringComparer.Ordinal).Select(fact => fact.Score!.Value / Points.One)];

    private static Interval? Shown(List<FairnessFact> others, Interval? figure) => others.Count < FairnessAudit.FewestShown ? null : figure;

    private static bool AreEnough(int group, int others) => group >= FairnessAudit.FewestReadable && others >= FairnessAudit.FewestReadable;

    private static FairnessFinding Finding(bool isReadable, Interval? group, Interval? others) => (isReadable, group, others) switch
    {
        (true, { } one, { } rest) when one.IsBelow(rest) => FairnessFinding.Lower,
        (true, { } one, { } rest) when rest.IsBelow(one) => FairnessFinding.Higher,
        (true, { }, { }) => FairnessFinding.None,
        _ => FairnessFinding.TooFew,
    };
}
