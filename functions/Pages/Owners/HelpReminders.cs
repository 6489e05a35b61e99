namespace ServerlessMentoring.Pages.Owners;

/// <summary>Reminders of what is overdue.</summary>
/// <param name="Sent">How many digests have named the ask that was named most.</param>
/// <param name="NextAt">The earliest time of another, UTC; null when none goes out any more.</param>
public sealed record HelpReminders(int Sent, DateTimeOffset? NextAt);
