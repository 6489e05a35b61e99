namespace ServerlessMentoring.App.People.Api;

/// <summary>How an erasure stands.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Status"><c>erasing</c>; what is done is answered without a body.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
public sealed record ErasureAnswer(string Id, string Status, DateTimeOffset RequestedAt);
