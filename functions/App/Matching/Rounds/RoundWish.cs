using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What whoever runs a round wants of it.</summary>
public sealed record RoundWish
{
    /// <summary>Whom it matches.</summary>
    public MatchScope Scope { get; init; }

    /// <summary>Pairs wanted in any case.</summary>
    public IReadOnlyList<PersonPair> Pinned { get; init => field = value ?? []; } = [];

    /// <summary>Pairs not wanted.</summary>
    public IReadOnlyList<PersonPair> Forbidden { get; init => field = value ?? []; } = [];

    /// <summary>Notes for both sides of a match.</summary>
    public IReadOnlyList<RoundNote> Notes { get; init => field = value ?? []; } = [];

    /// <summary>Whether a timer runs it and not an owner.</summary>
    public bool IsAutomatic { get; init; }
}
