namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>Stop the clock: of the relationship, or of one member of a group.</summary>
public sealed record Pause : Signal
{
    /// <inheritdoc/>
    public override string Kind => "pause";

    /// <summary>Why. A person's own pause is <see cref="PauseCause.Participant"/>.</summary>
    public PauseCause Cause { get; init; }

    /// <summary>Until when, UTC; null until someone resumes.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
