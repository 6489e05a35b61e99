using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>Working hours in common on the day of the round, as a share of the shorter week of the two.</summary>
/// <param name="clock">The day's clocks.</param>
internal sealed class WorkingHoursFactor(Clock clock) : TraitFactor<WorkWeek>
{
    private const decimal Hour = 60;

    public override string Name => "timeZone";

    protected override WorkWeek TraitOf(Candidate person) => clock.WeekOf(person);

    protected override bool IsKnown(WorkWeek trait) => true;

    protected override int Fit(WorkWeek mentor, WorkWeek mentee) =>
        mentor.Shared(mentee) * Points.Full / Math.Min(mentor.Minutes, mentee.Minutes);

    protected override Remark? Explain(WorkWeek mentor, WorkWeek mentee) =>
        Fit(mentor, mentee) < Points.Full / 4
            ? null
            : Remarks.Reason(nameof(ReasonTexts.HoursShared), Math.Round(mentor.Shared(mentee) / Hour, 1));
}
