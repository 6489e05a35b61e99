namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>The owner migrates the relationship to a newer version of the program.</summary>
public sealed record ProgramChanged : Signal
{
    /// <inheritdoc/>
    public override string Kind => "programChanged";

    /// <summary>The new version.</summary>
    public int Version { get; init; }

    /// <summary>Its terms.</summary>
    public Terms? Terms { get; init; }
}
