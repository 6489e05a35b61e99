using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Relationships by where they stand and how they came out.</summary>
public sealed record RelationshipNumbers
{
    /// <summary>All that the report counts.</summary>
    public int Total { get; init; }

    /// <summary>Those that are not over.</summary>
    public int Running { get; init; }

    /// <summary>Those of the running that pause.</summary>
    public int Paused { get; init; }

    /// <summary>By phase, every phase named.</summary>
    public required IReadOnlyDictionary<string, int> ByPhase { get; init; }

    /// <summary>The running ones by health, every level named.</summary>
    public required IReadOnlyDictionary<string, int> ByHealth { get; init; }

    /// <summary>Those that are over by the reason, where there is one.</summary>
    public required IReadOnlyDictionary<string, int> ByReason { get; init; }

    /// <summary>Completed with the minimum of sessions.</summary>
    public int Completed { get; init; }

    /// <summary>Came to the end with fewer sessions than the minimum.</summary>
    public int Incomplete { get; init; }

    public int EndedEarly { get; init; }

    /// <summary>Never accepted.</summary>
    public int Declined { get; init; }

    /// <summary>Completed of those that are over and were not declined, in percent; null while there are none.</summary>
    public decimal? CompletionRate { get; init; }

    public static RelationshipNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var running = rows.Where(row => !row.IsOver).ToList();
        var ended = rows.Count(row => row.Phase == Phase.Ended);
        var incomplete = rows.Count(row => row is { Phase: Phase.Completed, Outcome: Outcome.Incomplete });
        var completed = rows.Count(row => row.Phase == Phase.Completed) - incomplete;
        return new RelationshipNumbers
        {
            Total = rows.Count,
            Running = running.Count,
            Paused = running.Count(row => row.Paused),
            ByPhase = Each(rows.CountBy(row => row.Phase)),
            ByHealth = Each(running.CountBy(row => row.Health)),
            ByReason = Each(rows.Where(row => row is { IsOver: true, Facts.Reason: not null }).CountBy(row => row.Facts.Reason!.Value)),
            Completed = completed,
            Incomplete = incomplete,
            EndedEarly = ended,
            Declined = rows.Count(row => row.Phase == Phase.Declined),
            CompletionRate = Ratio.Percent(completed, completed + incomplete + ended),
        };
    }

    private static Dictionary<string, int> Each<T>(IEnumerable<KeyValuePair<T, int>> counts)
        where T : struct, Enum
    {
        var counted = counts.ToDictionary();
        return Enum.GetValues<T>().ToDictionary(
            value => EnumWord.Of(value), value => counted.GetValueOrDefault(value));
    }
}
