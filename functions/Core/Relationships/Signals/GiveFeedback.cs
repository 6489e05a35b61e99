namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member's look back on the whole.</summary>
public sealed record GiveFeedback : Signal
{
    /// <inheritdoc/>
    public override string Kind => "giveFeedback";

    /// <summary>The ask it answers.</summary>
    public string? AskId { get; init; }

    /// <summary>1 to 5.</summary>
    public int Rating { get; init; }

    /// <summary>0 to 10.</summary>
    public int Recommend { get; init; }

    /// <summary>How many of the agreed goals were reached.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Whether a testimonial was written.</summary>
    public bool Testimonial { get; init; }

    /// <summary>Whether the person consents to publishing it.</summary>
    public bool Publish { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
