namespace ServerlessMentoring.App.Booking;

/// <summary>A time that is free for all.</summary>
/// <param name="At">When it is; UTC.</param>
/// <param name="StartsAt">The same in the person's own zone, as the form takes it.</param>
public sealed record Alternative(DateTimeOffset At, string StartsAt);
