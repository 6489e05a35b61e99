namespace ServerlessMentoring.Core.Links;

/// <summary>What came of checking a token.</summary>
public enum LinkVerdict
{
    /// <summary>We signed it; its claims can be trusted.</summary>
    Genuine,

    /// <summary>It is no token of ours: wrong length, alphabet or shape.</summary>
    Malformed,

    /// <summary>It has the shape, but no live key signed it.</summary>
    Forged,
}
