using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Reads what a program's matches must keep, and refuses what no two people could keep.</summary>
internal static class MatchingRuleFields
{
    private const int MostLevels = 50;

    public static MatchingRules Rules(ObjectReader? reader, IReadOnlyList<string> levels)
    {
        var usual = new MatchingRules();
        if (reader is null)
        {
            return usual;
        }

        var rules = new MatchingRules
        {
            NotOwnManager = reader.OptionalFlag("notOwnManager", usual.NotOwnManager),
            DifferentDepartment = reader.OptionalFlag("differentDepartment", usual.DifferentDepartment),
            SameLocation = reader.OptionalFlag("sameLocation", usual.SameLocation),
            SharedLanguage = reader.OptionalFlag("sharedLanguage", usual.SharedLanguage),
            MaxHoursApart = reader.OptionalInt("maxHoursApart", 0, 24),
            NotPairedForMonths = reader.OptionalInt("notPairedForMonths", 0, 120) ?? usual.NotPairedForMonths,
            LevelGap = Gap(reader.OptionalObject("levelGap"), levels.Count),
        };
        var told = Told(rules);
        rules = rules with { Attributes = reader.Objects("attributes", 10, rule => Attribute(rule, told)) };
        reader.Close();
        return rules;
    }

    /// <summary>What the document says of department and location, which HR may send as attributes as well.</summary>
    private static Dictionary<string, (Likeness Must, string By)> Told(MatchingRules rules)
    {
        var told = new Dictionary<string, (Likeness Must, string By)>(StringComparer.Ordinal);
        if (rules.DifferentDepartment)
        {
            told.Add("department", (Likeness.Different, "differentDepartment"));
        }

        if (rules.SameLocation)
        {
            told.Add("location", (Likeness.Same, "sameLocation"));
        }

        return told;
    }

    private static LevelGap? Gap(ObjectReader? reader, int levels)
    {
        if (reader is null)
        {
            return null;
        }

        var min = reader.TryInt("min", -MostLevels, MostLevels);
        var max = reader.TryInt("max", -MostLevels, MostLevels);
        if (max < min)
        {
            reader.Refuse("max", "must not be less than min");
        }
        else if (levels > 0 && min >= levels)
        {
            reader.Refuse("min", $"must be less than the number of levels listed, {levels}: no two are that far apart");
        }
        else if (levels > 0 && max <= -levels)
        {
            reader.Refuse("max", $"must be more than minus the number of levels listed, {levels}: no two are that far apart");
        }

        reader.Close();
        return new LevelGap(min ?? 0, max ?? 0);
    }

    private static AttributeRule Attribute(ObjectReader reader, Dictionary<string, (Likeness Must, string By)> told)
    {
        var rule = new AttributeRule(reader.Text("attribute", 64), reader.Choice<Likeness>("must"));
        if (!told.TryAdd(rule.Attribute, (rule.Must, "another rule about the same attribute")) && rule.Attribute.Length > 0)
        {
            var (must, by) = told[rule.Attribute];
            reader.Refuse(
                must == rule.Must ? "attribute" : "must",
                must == rule.Must ? $"is said by {by} already" : $"must not contradict {by}: nobody could keep both");
        }

        reader.Close();
        return rule;
    }
}
