using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Reads an owner's pins as groups: whoever is pinned to the same mentor is in one group, and a mentee pinned to two mentors makes them
/// lead it together.
/// </summary>
internal static class GroupPins
{
    /// <summary>The groups that pins ask for, the one with the first mentor first.</summary>
    public static IReadOnlyList<GroupUnit> Units(RoundView view)
    {
        var units = new List<(SortedSet<int> Mentors, SortedSet<int> Mentees)>();
        foreach (var (mentee, mentor) in view.Pins())
        {
            var joined = units.Where(unit => unit.Mentors.Contains(mentor) || unit.Mentees.Contains(mentee)).ToList();
            units.RemoveAll(joined.Contains);
            units.Add(([.. joined.SelectMany(unit => unit.Mentors), mentor], [.. joined.SelectMany(unit => unit.Mentees), mentee]));
        }

        return [.. units.OrderBy(unit => unit.Mentors.Min).Select(unit => new GroupUnit([.. unit.Mentors], [.. unit.Mentees]))];
    }

    public static IEnumerable<Fault> Faults(RoundView view)
    {
        var isPeerGroup = view.Input.Kind == ProgramKind.PeerGroup;
        var units = Units(view);
        foreach (var unit in units)
        {
            var path = PathOf(view, unit);
            if (unit.Pinned.Count > view.Input.Plan.GroupSize.Max)
            {
                yield return new(path, Remarks.Pin(nameof(PinTexts.GroupSize), view.Input.Plan.GroupSize.Max));
            }

            if (isPeerGroup && (unit.Mentors.Count > 1 || units.Any(other => other.Pinned.Contains(unit.Mentors[0]))))
            {
                yield return new(path, Remarks.Pin(nameof(PinTexts.OneHost)));
            }

            foreach (var breach in Breaches(view, unit))
            {
                yield return new(path, Remarks.Pin(nameof(PinTexts.GroupBreaksRule), PlainNames.OfRule(breach.About), breach.Text));
            }
        }
    }

    // Pins that join mentors put mentees beside mentors to whom they were not pinned themselves.
    private static IEnumerable<Breach> Breaches(RoundView view, GroupUnit unit) =>
        (from mentor in unit.Mentors
         from mentee in unit.Pinned
         from breach in view.Judge.Judge(mentee, mentor).Breaches
         where !breach.CanBeOverruled
         select breach).Take(1);

    private static string PathOf(RoundView view, GroupUnit unit)
    {
        var mentors = unit.Mentors.Select(mentor => view.Mentors[mentor].Id).ToHashSet(StringComparer.Ordinal);
        return $"$.pinned[{view.Input.Pinned.Select((pin, index) => (pin, index)).First(each => mentors.Contains(each.pin.MentorId)).index}]";
    }
}
