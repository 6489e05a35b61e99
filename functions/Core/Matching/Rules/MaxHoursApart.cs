using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Their clocks are not too far apart on the day of the round.</summary>
/// <param name="hours">The most hours.</param>
/// <param name="clock">The day's clocks.</param>
internal sealed class MaxHoursApart(int hours, Clock clock) : TraitRule<int>
{
    private const int Hour = 60;

    public override string Name => "maxHoursApart";

    public override bool CanBeOverruled => true;

    protected override int TraitOf(Candidate person) => clock.OffsetOf(person);

    protected override Remark? Forbids(int mentor, int mentee)
    {
        var minutes = Math.Abs(mentor - mentee);
        return minutes <= hours * Hour
            ? null
            : Remarks.Breach(nameof(BreachTexts.HoursApart), Math.Round((decimal)minutes / Hour, 2), hours);
    }
}
