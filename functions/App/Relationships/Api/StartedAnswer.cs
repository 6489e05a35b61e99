namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>A relationship that was started.</summary>
/// <param name="Id">Its id.</param>
public sealed record StartedAnswer(string Id);
