using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Reads how a program matches.</summary>
internal static class MatchingFields
{
    private const int LargestGroup = 30;
    private const int MostLevels = 50;

    public static MatchingPlan Plan(ObjectReader? reader, ProgramKind? kind)
    {
        var rules = Rules(reader?.OptionalObject("rules"));
        var weights = Weights(reader?.OptionalObject("weights"));
        if (reader is null)
        {
            return new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), rules, weights);
        }

        var plan = new MatchingPlan(reader.Choice<MatchingMode>("mode"), Size(reader, kind), rules, weights)
        {
            Floor = reader.OptionalInt("floor", 0, 100) ?? 0,
            Levels = reader.Texts("levels", 50, 100),
            Audit = reader.Given("audit") ? reader.Texts("audit", 10, 64) : MatchingPlan.UsualAudit,
            Rounds = Rounds(reader.OptionalObject("rounds")),
            RequestDays = reader.OptionalInt("requestDays", 1, 60) ?? MatchingPlan.UsualRequestDays,
            Approved = reader.Texts("approved", 500, PersonId.MaxLength, id => PersonId.IsValid(id) ? null : PersonId.Rule),
        };
        reader.Close();
        return plan;
    }

    private static GroupSize Size(ObjectReader reader, ProgramKind? kind)
    {
        if (kind?.IsGroup() != true && !reader.Given("groupSize"))
        {
            return new GroupSize(1, 1);
        }

        if (reader.Object("groupSize") is not { } sizes)
        {
            return new GroupSize(1, 1);
        }

        var size = new GroupSize(sizes.Int("min", 1, LargestGroup), sizes.Int("max", 1, LargestGroup));
        if (size.Max < size.Min)
        {
            sizes.Refuse("max", "must not be less than min");
        }
        else if (kind?.IsGroup() == false && size.Max > 1)
        {
            sizes.Refuse("max", "must be 1 in a program of pairs");
        }
        else if (kind?.IsGroup() == true && size.Max < 2)
        {
            sizes.Refuse("max", "must be at least 2 in a program of groups");
        }

        sizes.Close();
        return size;
    }

    private static MatchingRules Rules(ObjectReader? reader)
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
            LevelGap = Gap(reader.OptionalObject("levelGap")),
            Attributes = reader.Objects("attributes", 10, Attribute),
        };
        reader.Close();
        return rules;
    }

    private static MatchingWeights Weights(ObjectReader? reader)
    {
        var usual = new MatchingWeights();
        if (reader is null)
        {
            return usual;
        }

        double Weight(string name, double otherwise) => reader.OptionalNumber(name, 0, 100) ?? otherwise;
        var weights = new MatchingWeights
        {
            Skills = Weight("skills", usual.Skills),
            Goals = Weight("goals", usual.Goals),
            Languages = Weight("languages", usual.Languages),
            TimeZone = Weight("timeZone", usual.TimeZone),
            Department = Weight("department", usual.Department),
            Location = Weight("location", usual.Location),
            Level = Weight("level", usual.Level),
            MenteeWishes = Weight("menteeWishes", usual.MenteeWishes),
            MentorWishes = Weight("mentorWishes", usual.MentorWishes),
        };
        reader.Close();
        return weights;
    }

    private static RoundPlan? Rounds(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var plan = new RoundPlan(reader.Int("everyDays", 1, 180), reader.Flag("commit"));
        reader.Close();
        return plan;
    }

    private static LevelGap? Gap(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var gap = new LevelGap(reader.Int("min", -MostLevels, MostLevels), reader.Int("max", -MostLevels, MostLevels));
        if (gap.Max < gap.Min)
        {
            reader.Refuse("max", "must not be less than min");
        }

        reader.Close();
        return gap;
    }

    private static AttributeRule Attribute(ObjectReader reader)
    {
        var rule = new AttributeRule(reader.Text("attribute", 64), reader.Choice<Likeness>("must"));
        reader.Close();
        return rule;
    }
}
