using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Reads how a program matches.</summary>
internal static class MatchingFields
{
    private const int LargestGroup = 30;

    public static MatchingPlan Plan(ObjectReader? reader, ProgramKind? kind)
    {
        if (reader is null)
        {
            return new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), new MatchingRules(), new MatchingWeights());
        }

        var mode = reader.TryChoice<MatchingMode>("mode");
        var levels = reader.Texts("levels", 50, 100, Once(StringComparer.OrdinalIgnoreCase));
        var plan = new MatchingPlan(
            mode ?? default,
            Size(reader, kind),
            MatchingRuleFields.Rules(reader.OptionalObject("rules"), levels),
            Weights(reader.OptionalObject("weights")))
        {
            Floor = reader.OptionalInt("floor", 0, 100) ?? 0,
            Levels = levels,
            Audit = reader.Given("audit") ? reader.Texts("audit", 10, 64, Once(StringComparer.Ordinal)) : MatchingPlan.UsualAudit,
            Rounds = Rounds(reader.OptionalObject("rounds")),
            RequestDays = reader.OptionalInt("requestDays", 1, 60) ?? MatchingPlan.UsualRequestDays,
            Approved = reader.Texts("approved", 500, PersonId.MaxLength, Approved()),
        };
        if (mode is { } known)
        {
            RefuseWhatTheModeHasNoUseFor(reader, plan, known);
        }

        reader.Close();
        return plan;
    }

    private static void RefuseWhatTheModeHasNoUseFor(ObjectReader reader, MatchingPlan plan, MatchingMode mode)
    {
        if (mode != MatchingMode.HandSelected && plan.Weights.AreAllZero)
        {
            reader.Refuse("weights", "must not all be 0 unless the mode is handSelected: nothing would tell a good match from a poor one");
        }

        if (mode != MatchingMode.HandSelected && plan.Approved.Count > 0)
        {
            reader.Refuse("approved", "is only for the mode handSelected");
        }

        if (mode != MatchingMode.Assigned && plan.Rounds is not null)
        {
            reader.Refuse("rounds", "is only for the mode assigned");
        }
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

    private static Func<string, string?> Approved()
    {
        var once = Once(StringComparer.Ordinal);
        return id => PersonId.IsValid(id) ? once(id) : PersonId.Rule;
    }

    private static Func<string, string?> Once(StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        return text => seen.Add(text.Trim()) ? null : "must appear only once";
    }
}
