using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships.Api;

/// <param name="Id">Its id.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="PersonId">Who is asked.</param>
/// <param name="OpenedAt">Since when; UTC.</param>
/// <param name="DueAt">Until when; UTC.</param>
/// <param name="Nudges">How many reminders of it went out.</param>
public sealed record StatusAsk(string Id, AskKind Kind, string PersonId, DateTimeOffset OpenedAt, DateTimeOffset DueAt, int Nudges);
