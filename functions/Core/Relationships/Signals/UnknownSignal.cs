namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A signal that this version does not understand; recorded without effect.</summary>
public sealed record UnknownSignal : Signal
{
    private readonly string _kind = "unknown";

    /// <summary>A signal without a readable kind.</summary>
    public UnknownSignal()
    {
    }

    /// <summary>A signal of a kind that is not known here.</summary>
    /// <param name="kind">The kind as it was written.</param>
    public UnknownSignal(string kind) => _kind = kind;

    /// <inheritdoc/>
    public override string Kind => _kind;
}
