namespace ServerlessMentoring.Pages.Actions;

/// <summary>Ends a pause. No fields but the button.</summary>
public sealed record ResumePage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    internal override Type View => typeof(ResumeView);
}
