namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>A mail that did not arrive.</summary>
/// <param name="PersonId">To whom; absent when it was not to a member.</param>
/// <param name="What">What became of it: <c>refused</c>, <c>bounced</c>, <c>suppressed</c>, <c>failed</c>, <c>quarantined</c> or <c>filteredSpam</c>.</param>
/// <param name="Reason">Why, in plain words; absent when nobody said.</param>
/// <param name="At">When that became known; UTC.</param>
public sealed record StatusMail(string? PersonId, string What, string? Reason, DateTimeOffset At);
