using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Whether an owner's act was written down.</summary>
/// <param name="IsWritten">Whether it is in the inbox, now or from an earlier try.</param>
/// <param name="Refusal">Why the rules forbid it; null when it is written, and when its id was used for something else before.</param>
internal sealed record ActTaken(bool IsWritten, SignalCheck? Refusal)
{
    /// <summary>It is in the inbox.</summary>
    public static ActTaken Written { get; } = new(true, null);

    /// <summary>Its id came before with something else.</summary>
    public static ActTaken KeyIsUsed { get; } = new(false, null);

    /// <summary>The rules forbid it.</summary>
    public static ActTaken Not(SignalCheck check) => new(false, check);
}
