using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Nudges;

/// <summary>An open ask of which its person may be reminded.</summary>
public sealed record NudgeAsk
{
    public required string RelationshipId { get; init; }

    public required string AskId { get; init; }

    /// <summary>From when its days count, UTC: since it was opened, or since the end of a pause.</summary>
    public required DateTimeOffset OpenSince { get; init; }

    /// <summary>How the program reminds, in the relationship's version.</summary>
    public required NudgePlan Plan { get; init; }

    /// <summary>How many digests have named it.</summary>
    public int Count { get; init; }

    /// <summary>The local day of the latest of them.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Whether it has been named as often as it may.</summary>
    public bool IsSpent => Count >= Plan.MaxPerAsk;
}
