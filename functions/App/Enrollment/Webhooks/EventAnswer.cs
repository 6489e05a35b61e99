namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>The answer to a webhook that was taken.</summary>
/// <param name="Status"><c>accepted</c> now, or <c>duplicate</c> when it was taken before.</param>
/// <param name="Results">One for each event, when a list was sent.</param>
public sealed record EventAnswer(string Status, IReadOnlyList<EventResult>? Results);
