namespace ServerlessMentoring.App.Booking;

/// <summary>What was said of a session when it was booked or moved, beside its time.</summary>
/// <param name="SignalId">The signal that booked it.</param>
/// <param name="StartsAt">When it starts; UTC.</param>
/// <param name="Place">A room or the address of a call.</param>
/// <param name="At">When that was said; UTC.</param>
public sealed record SessionDetail(string SignalId, DateTimeOffset StartsAt, string Place, DateTimeOffset At);
