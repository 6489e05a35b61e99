namespace ServerlessMentoring.Pages.Actions;

/// <summary>The mentee writes one to three goals (field <c>goals</c>, repeated); the mentor confirms them (field <c>confirm</c>) or sends a word back (<c>word</c>).</summary>
public sealed record AgreeGoalsPage : ActionPage
{
    /// <summary>True when the actor is the mentor, who confirms what is written.</summary>
    public required bool Confirms { get; init; }

    /// <summary>The goals written so far, in order.</summary>
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>Whether the goals are from an earlier match of the same mentee, and not sent in this one.</summary>
    public bool AreCarried { get; init; }

    /// <summary>Whether the goals are from the mentee's profile, and not sent in any match.</summary>
    public bool AreFromProfile { get; init; }

    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    internal override Type View => typeof(AgreeGoalsView);
}
