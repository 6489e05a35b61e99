using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A stored round explained: one pair, or one person who is with nobody. Points are from 0 to 100.</summary>
public sealed record WhyAnswer
{
    public required WhyKind Kind { get; init; }

    /// <summary>All of it in plain sentences, with names.</summary>
    [JsonIgnore]
    public IReadOnlyList<Remark> Said { get; init; } = [];

    /// <summary>All of it in plain English sentences.</summary>
    public IReadOnlyList<string> Sentences => [.. Said.Select(sentence => sentence.ToString())];

    /// <summary>How well they fit, or would; absent for one person.</summary>
    public decimal? Points { get; init; }

    /// <summary>What each factor gives to the points, the most first; for people who are together.</summary>
    public IReadOnlyList<WhyFactor>? Factors { get; init; }

    /// <summary>The rules that keep two people apart.</summary>
    public IReadOnlyList<WhyBreach>? Breaches { get; init; }

    /// <summary>What pinning two people would cost the round, exactly; absent where they cannot be pinned.</summary>
    public WhyCost? Cost { get; init; }

    /// <summary>Why somebody is with nobody, in one word.</summary>
    public UnmatchedKind? Reason { get; init; }

    /// <summary>Single changes that were tried by running the round again with them.</summary>
    public IReadOnlyList<WhyChange>? Changes { get; init; }

    /// <summary>Whether there was nothing else of the kind to try.</summary>
    public bool? AllTried { get; init; }

    /// <summary>Whether the round still is what it was, so that what is said of it can be told.</summary>
    [JsonIgnore]
    public bool IsProven { get; init; } = true;
}
