namespace ServerlessMentoring.Pages.Actions;

/// <summary>Says that the goals are met and the sessions can end. No fields but the button.</summary>
public sealed record FinishEarlyPage : ActionPage
{
    /// <summary>Names of the people on the other side.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Sessions held so far.</summary>
    public required int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public required int SessionsMinimum { get; init; }

    /// <summary>True when the other side has already said so: the sessions end at once.</summary>
    public bool OtherWishes { get; init; }

    internal override Type View => typeof(FinishEarlyView);
}
