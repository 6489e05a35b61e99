using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Nudges;

/// <summary>
/// The weekdays on which a person may be reminded: working days that are quiet in none of the person's programs. Where programs leave no
/// such day between them, each has its own quiet days only; where one program leaves no working day, any day that is not quiet will do.
/// </summary>
internal sealed class NudgeDays
{
    private static readonly IReadOnlyList<DayOfWeek> EveryDay = Enum.GetValues<DayOfWeek>();

    private readonly WorkingHours _hours;
    private readonly HashSet<DayOfWeek> _common;

    public NudgeDays(WorkingHours hours, IEnumerable<NudgePlan> plans)
    {
        _hours = hours;
        _common = [.. hours.Days];
        foreach (var plan in plans)
        {
            _common.ExceptWith(plan.QuietDays);
        }
    }

    /// <summary>The first day from the given one on, that day included.</summary>
    public DateOnly From(DateOnly day, NudgePlan plan) => First(day, plan, _common);

    /// <summary>The same, if there were no other programs.</summary>
    public DateOnly OwnFrom(DateOnly day, NudgePlan plan) => First(day, plan, []);

    /// <summary>The days on which sessions of a program are not reminded of, for reckoning in working hours.</summary>
    public IReadOnlyList<DayOfWeek> QuietDays(NudgePlan plan) => [.. EveryDay.Where(day => !IsAllowed(day, plan, _common))];

    private DateOnly First(DateOnly day, NudgePlan plan, HashSet<DayOfWeek> common)
    {
        while (!IsAllowed(day.DayOfWeek, plan, common))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private bool IsAllowed(DayOfWeek day, NudgePlan plan, HashSet<DayOfWeek> common)
    {
        if (common.Count > 0)
        {
            return common.Contains(day);
        }

        var isWork = _hours.Days.Contains(day);
        return Leaves(_hours.Days, plan) ? isWork && !plan.QuietDays.Contains(day)
            : Leaves(EveryDay, plan) ? !plan.QuietDays.Contains(day)
            : isWork;
    }

    private static bool Leaves(IReadOnlyList<DayOfWeek> days, NudgePlan plan) => days.Any(day => !plan.QuietDays.Contains(day));
}
