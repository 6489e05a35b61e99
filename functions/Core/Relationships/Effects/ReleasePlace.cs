namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>Give a mentor's place back; exactly once for each mentor.</summary>
public sealed record ReleasePlace : Effect
{
    /// <inheritdoc/>
    public override string Kind => "releasePlace";

    /// <summary>The mentor.</summary>
    public string MentorId { get; init; } = "";
}
