namespace ServerlessMentoring.Pages.Actions;

/// <summary>Says that a session logged as held was not. Fields: <c>sessionId</c>, <c>reason</c>.</summary>
public sealed record DisputePage : ActionPage
{
    /// <summary>The sessions to choose from: those logged in the last 7 days.</summary>
    public required IReadOnlyList<DisputableSession> Sessions { get; init; }

    internal override Type View => typeof(DisputeView);
}
