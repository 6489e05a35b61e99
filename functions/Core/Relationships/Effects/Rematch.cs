namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>Look for a new match for someone who is free again through no doing of their own.</summary>
public sealed record Rematch : Effect
{
    /// <inheritdoc/>
    public override string Kind => "rematch";

    /// <summary>Who.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>As what.</summary>
    public MemberRole Role { get; init; }

    /// <summary>Why they are free again.</summary>
    public OutcomeReason Why { get; init; }
}
