namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>Compares each group with all others on its side.</summary>
internal static class FairnessMeasures
{
    /// <summary>The groups that people form in one respect, by name; those of whom it is not known come last.</summary>
    /// <param name="side">All mentors or all mentees, in the order of ids, so that sums are the same each time.</param>
    /// <param name="attribute">In which respect.</param>
    public static IEnumerable<FairnessGroup> Of(IReadOnlyList<FairnessFact> side, string attribute)
    {
        var all = side.Aggregate(default(Tally), (tally, fact) => tally.With(fact));
        var groups = new Dictionary<string, (string? Value, Tally Tally)>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in side)
        {
            foreach (var value in AuditedValues.Of(fact.Person, attribute))
            {
                var known = groups.GetValueOrDefault(value ?? "");
                groups[value ?? ""] = (Spelled(known.Value, value), known.Tally.With(fact));
            }
        }

        return groups.Values
            .OrderBy(group => group.Value is null)
            .ThenBy(group => group.Value, StringComparer.OrdinalIgnoreCase)
            .Select(group => Of(side[0].IsMentor, attribute, group.Value, group.Tally, all.Less(group.Tally)));
    }

    private static FairnessGroup Of(bool isMentors, string attribute, string? value, Tally group, Tally others)
    {
        var figures = new FairnessGroup
        {
            IsMentors = isMentors,
            By = attribute,
            Value = value,
            People = group.People,
            IsWithheld = group.People < FairnessAudit.FewestShown,
            IsReadable = AreEnough(group.People, others.People),
            MatchFinding = FairnessFinding.TooFew,
            ScoreFinding = FairnessFinding.TooFew,
        };
        return figures.IsWithheld ? figures : WithFigures(figures, group, others);
    }

    private static FairnessGroup WithFigures(FairnessGroup figures, Tally group, Tally others) => figures with
    {
        Matched = group.Matched,
        MatchRate = group.MatchRate,
        OthersMatchRate = others.People < FairnessAudit.FewestShown ? null : others.MatchRate,
        MatchFinding = Finding(figures.IsReadable, group.MatchRate, others.MatchRate),
        MeanScore = group.MeanScore,
        OthersMeanScore = others.People < FairnessAudit.FewestShown ? null : others.MeanScore,
        ScoreFinding = Finding(AreEnough(group.Scored, others.Scored), group.MeanScore, others.MeanScore),
    };

    private static bool AreEnough(int group, int others) => group >= FairnessAudit.FewestReadable && others >= FairnessAudit.FewestReadable;

    private static FairnessFinding Finding(bool isReadable, Interval? group, Interval? others) => (isReadable, group, others) switch
    {
        (true, { } one, { } rest) when one.IsBelow(rest) => FairnessFinding.Lower,
        (true, { } one, { } rest) when rest.IsBelow(one) => FairnessFinding.Higher,
        (true, { }, { }) => FairnessFinding.None,
        _ => FairnessFinding.TooFew,
    };

    // Of several spellings the first in the order of characters stands for all.
    private static string? Spelled(string? one, string? other) =>
        one is null || string.CompareOrdinal(other, one) < 0 ? other : one;
}

/// <summary>What people have in the respects that an audit looks at. Blanks at the ends do not count.</summary>
internal static class AuditedValues
{
    /// <summary>A person's values, each once: several for languages, else one; null when it is not known.</summary>
    public static IEnumerable<string?> Of(Candidate person, string attribute) => attribute switch
    {
        "department" => One(person.Department),
        "location" => One(person.Location),
        "level" => One(person.Level),
        "language" => person.Languages.Count == 0 ? One(null) : person.Languages.Select(Primary).Distinct(StringComparer.Ordinal),
        _ => One(person.Attributes.GetValueOrDefault(attribute)),
    };

    private static IEnumerable<string?> One(string? value) => string.IsNullOrWhiteSpace(value) ? [null] : [value.Trim()];

    private static string Primary(string tag) => tag.Split('-', '_')[0].Trim().ToLowerInvariant();
}
