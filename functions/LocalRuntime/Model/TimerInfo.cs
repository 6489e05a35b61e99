namespace ServerlessMentoring.LocalRuntime;

/// <summary>What a timer function learns about its run.</summary>
public class TimerInfo
{
    /// <summary>Past and next occurrence; null when the schedule is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>True when this run makes up for one that was missed.</summary>
    public bool IsPastDue { get; set; }
}
