namespace ServerlessMentoring.Pages.Actions;

/// <summary>Ends a relationship, or leaves a group, without blame. Field: <c>reason</c>.</summary>
public sealed record EndPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>True when others go on without the actor.</summary>
    public bool LeavesGroup { get; init; }

    internal override Type View => typeof(EndView);
}
