namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>A webhook taken, or not.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Results">What each event of a list is answered; null for a single event.</param>
/// <param name="Events">The events to apply now; of a repetition only those that are still waiting.</param>
public sealed record Intake(IntakeOutcome Outcome, IReadOnlyList<EventResult>? Results, IReadOnlyList<WaitingEvent> Events);
