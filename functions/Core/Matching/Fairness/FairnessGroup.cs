namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>How a round served one group of people, beside all others on the same side. Figures are null where there is nothing to show.</summary>
public sealed record FairnessGroup
{
    /// <summary>Whether these are mentors; mentees otherwise.</summary>
    public required bool IsMentors { get; init; }

    /// <summary>What the group has in common, as in the program's <c>audit</c>: <c>department</c>, <c>language</c>, an attribute of HR's.</summary>
    public required string By { get; init; }

    /// <summary>What the group has in it, such as <c>Sales</c>; null for those of whom it is not known.</summary>
    public string? Value { get; init; }

    public required int People { get; init; }

    /// <summary>Whether all but <see cref="People"/> is left out, because the group is smaller than <see cref="FairnessAudit.FewestShown"/>.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>Whether both this group and the others are many enough to compare, see <see cref="FairnessAudit.FewestReadable"/>.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>How many of them are matched.</summary>
    public int? Matched { get; init; }

    /// <summary>The share of them that is matched, 0 to 1.</summary>
    public Interval? MatchRate { get; init; }

    /// <summary>The same of all others.</summary>
    public Interval? OthersMatchRate { get; init; }

    public required FairnessFinding MatchFinding { get; init; }

    /// <summary>The mean score of those who are matched, in points from 0 to 100.</summary>
    public Interval? MeanScore { get; init; }

    /// <summary>The same of all others.</summary>
    public Interval? OthersMeanScore { get; init; }

    public required FairnessFinding ScoreFinding { get; init; }
}
