namespace ServerlessMentoring.App.Mail;

/// <summary>A mail that did not arrive.</summary>
/// <param name="Id">The mail's operation id.</param>
/// <param name="EffectKey">The key of the effect that sent it; null when it is not known which mail it was.</param>
/// <param name="PersonId">To whom, if to a member.</param>
/// <param name="What"><c>refused</c>, or what a report said: <c>bounced</c>, <c>suppressed</c>, <c>failed</c>, <c>quarantined</c>, <c>filteredSpam</c>.</param>
/// <param name="Reason">Why, in plain words without addresses, if known.</param>
/// <param name="At">When we learned of it; UTC.</param>
public sealed record MailTrouble(string Id, string? EffectKey, string? PersonId, string What, string? Reason, DateTimeOffset At);
