using ServerlessMentoring.App.Effects;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>What a digest tells, the same for all owners.</summary>
public sealed record Digest
{
    /// <summary>Relationships that need help, the worst first; those that are named.</summary>
    public required IReadOnlyList<Look> Cases { get; init; }

    /// <summary>How many more there are.</summary>
    public required int MoreCases { get; init; }

    /// <summary>What is overdue, by kind, the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<AskKind, int>> Overdue { get; init; }

    /// <summary>What happened, with some of the relationships to which it did.</summary>
    public required IReadOnlyList<(DigestMoveKind Kind, int Count, IReadOnlyList<ReportRow> Some)> Moves { get; init; }

    /// <summary>Some of those who wait for another match, the longest waiting first.</summary>
    public required IReadOnlyList<RematchWish> Waiting { get; init; }

    /// <summary>The way from proposed to completed.</summary>
    public required IReadOnlyList<FunnelStage> Funnel { get; init; }

    /// <summary>The latest weeks that are over, the oldest first.</summary>
    public required IReadOnlyList<WeekNumbers> Weeks { get; init; }

    /// <summary>The week's figures.</summary>
    public required WeekFigures Figures { get; init; }

    /// <summary>Those of the week before; null when there are none.</summary>
    public WeekFigures? Before { get; init; }
}
