namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What HR tells us about a person.</summary>
public enum HrEventType
{
    /// <summary><c>employee.enrolled</c>: takes part in a program.</summary>
    Enrolled,

    /// <summary><c>employee.withdrawn</c>: no longer takes part in a program.</summary>
    Withdrawn,

    /// <summary><c>employee.updated</c>: the profile changed. Creates an unknown person.</summary>
    Updated,

    /// <summary><c>employee.leave_started</c>: is away for a time.</summary>
    LeaveStarted,

    /// <summary><c>employee.leave_ended</c>: is back.</summary>
    LeaveEnded,

    /// <summary><c>employee.termination_recorded</c>: will leave on a date.</summary>
    TerminationRecorded,

    /// <summary><c>employee.termination_effective</c>: has left.</summary>
    TerminationEffective,

    /// <summary><c>employee.termination_cancelled</c>: stays after all.</summary>
    TerminationCancelled,

    /// <summary><c>employee.rehired</c>: is back after having left. Creates an unknown person.</summary>
    Rehired,
}
