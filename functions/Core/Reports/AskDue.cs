using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Something that somebody who is there owes.</summary>
/// <param name="Kind">What.</param>
/// <param name="DueAt">Until when, UTC.</param>
public sealed record AskDue(AskKind Kind, DateTimeOffset DueAt);
