namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>That a webhook was received: what makes a repetition of it harmless.</summary>
/// <param name="Key">The fingerprint of its <c>webhook-id</c>, which may have any characters.</param>
/// <param name="BodyHash">SHA-256 of the raw body, in hexadecimal.</param>
/// <param name="ReceivedAt">When it came; UTC.</param>
/// <param name="ExpiresAt">Until when its id is remembered; UTC.</param>
/// <param name="IsComplete">Whether all its events are written down. Until then the sender has had no answer and comes again.</param>
/// <param name="Results">What each event of a list was answered; null for a single event.</param>
public sealed record Receipt(
    string Key,
    string BodyHash,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ExpiresAt,
    bool IsComplete,
    IReadOnlyList<EventResult>? Results);
