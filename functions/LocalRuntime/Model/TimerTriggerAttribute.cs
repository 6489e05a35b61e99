namespace ServerlessMentoring.LocalRuntime;

/// <summary>Marks the <see cref="TimerInfo"/> parameter of a function that runs on a schedule.</summary>
/// <param name="schedule">NCRONTAB with six fields, in UTC: second, minute, hour, day, month, day of the week.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>The NCRONTAB expression.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the last run is remembered, so that one missed while the process was down is made up for once. Schedules more frequent than a minute are never remembered.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether to run once at every start too.</summary>
    public bool RunOnStartup { get; set; }
}
