namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>Something the program's owners should know; never shown to the other members.</summary>
public sealed record TellOwner : Effect
{
    /// <inheritdoc/>
    public override string Kind => "tellOwner";

    /// <summary>What.</summary>
    public Notice Notice { get; init; }

    /// <summary>Whom it is about.</summary>
    public string? PersonId { get; init; }

    /// <summary>The session it is about.</summary>
    public string? SessionId { get; init; }
}
