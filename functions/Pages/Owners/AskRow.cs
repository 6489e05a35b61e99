using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>An open ask as the owner sees it.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="PersonName">Name of who owes it.</param>
/// <param name="OpenedAt">Since when (UTC).</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Nudges">How many reminders went out.</param>
/// <param name="Overdue">True when that time is past.</param>
public sealed record AskRow(
    AskKind Kind,
    string PersonName,
    DateTimeOffset OpenedAt,
    DateTimeOffset DueAt,
    int Nudges = 0,
    bool Overdue = false);
