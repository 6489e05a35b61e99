namespace ServerlessMentoring.Pages.Actions;

/// <summary>Pauses a relationship. Fields: <c>until</c> (local date, optional), <c>reason</c>.</summary>
public sealed record PausePage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Today in the actor's zone: the earliest date to offer.</summary>
    public required DateOnly Today { get; init; }

    internal override Type View => typeof(PauseView);
}
