namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Something sent or done outside because of a step.</summary>
/// <param name="Kind">What: <c>mail.proposal</c>, <c>calendarInvite</c>, <c>owner.lowPulse</c>, <c>releasePlace</c>, …</param>
/// <param name="PersonId">Whom it concerns, if one person.</param>
/// <param name="At">When it was done, UTC; absent while it is not.</param>
/// <param name="Trouble">What is known of a mail that did not arrive: <c>refused</c>, <c>bounced</c>, …; absent when all is well.</param>
public sealed record TimelineEffect(string Kind, string? PersonId, DateTimeOffset? At, string? Trouble = null);
