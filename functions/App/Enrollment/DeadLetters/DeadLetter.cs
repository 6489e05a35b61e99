namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary>An event that was taken and cannot be applied, kept with the reason so that somebody can mend the cause.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="PersonPrefix">What the source put before employee ids when it came.</param>
/// <param name="Type">Its type, such as <c>employee.enrolled</c>; null when it can no longer be read.</param>
/// <param name="PersonId">The person; null when it can no longer be read.</param>
/// <param name="ProgramId">The program, if it names one.</param>
/// <param name="Reason">Why it cannot be applied, in plain words.</param>
/// <param name="Remedy">What would make it pass, in plain words.</param>
/// <param name="Body">The event as it was sent, JSON.</param>
/// <param name="ReceivedAt">When it came; UTC.</param>
/// <param name="DeadAt">When it was given up; UTC.</param>
/// <param name="IsNotice">Whether its body only says who has changed, and could not be completed.</param>
public sealed record DeadLetter(
    string Id,
    string Source,
    string PersonPrefix,
    string? Type,
    string? PersonId,
    string? ProgramId,
    string Reason,
    string Remedy,
    string Body,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DeadAt,
    bool IsNotice = false);
