namespace ServerlessMentoring.LocalRuntime;

/// <summary>A timer's recorded schedule. All times are UTC.</summary>
public class ScheduleStatus
{
    /// <summary>The last occurrence that ran; the default value before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>The next occurrence.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this record was written.</summary>
    public DateTime LastUpdated { get; set; }
}
