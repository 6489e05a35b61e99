using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>What relationships were promised: every signal heard soon, every deadline kept, nobody stuck unseen.</summary>
public sealed class RelationshipMetrics
{
    private readonly Counter<long> _steps;
    private readonly Counter<long> _overdue;
    private readonly Counter<long> _rungAgain;
    private readonly Counter<long> _revived;
    private readonly Gauge<long> _overdueNow;
    private readonly Gauge<long> _stuckNow;
    private readonly Gauge<long> _oversleptNow;

    public RelationshipMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _steps = meter.CreateCounter<long>("mentoring.steps", "{step}", "Steps saved, by the phase that they led to.");
        _overdue = meter.CreateCounter<long>("mentoring.asks.became_overdue", "{ask}", "Asks whose time ran out, by kind.");
        _rungAgain = meter.CreateCounter<long>(
            "mentoring.doorbells.rung_again", "{ring}", "Bells rung again because a signal was left unread for minutes.");
        _revived = meter.CreateCounter<long>(
            "mentoring.relationships.revived", "{relationship}", "Relationships that got a new orchestration because theirs was gone or had failed.");
        _overdueNow = meter.CreateGauge<long>("mentoring.asks.overdue", "{ask}", "Asks that are overdue, by program; counted hourly.");
        _stuckNow = meter.CreateGauge<long>(
            "mentoring.relationships.stuck", "{relationship}", "Relationships that need somebody, by program and health; counted hourly.");
        _oversleptNow = meter.CreateGauge<long>(
            "mentoring.relationships.overslept",
            "{relationship}",
            "Relationships whose deadline passed an hour ago and that have not moved: look at their orchestrations. Counted hourly.");
    }

    /// <param name="before">The state before it; null when this is the first.</param>
    /// <param name="after">The state after it.</param>
    public void StepSaved(RelationshipState? before, RelationshipState after)
    {
        _steps.Add(1, new KeyValuePair<string, object?>("phase", EnumWord.Of(after.Phase)));
        var known = before?.Asks.Where(ask => ask.Overdue).Select(ask => ask.Id).ToHashSet() ?? [];
        foreach (var ask in after.Asks.Where(ask => ask.Overdue && !known.Contains(ask.Id)))
        {
            _overdue.Add(1, new KeyValuePair<string, object?>("kind", EnumWord.Of(ask.Kind)));
        }
    }

    /// <summary>A bell was rung again.</summary>
    public void RungAgain() => _rungAgain.Add(1);

    /// <summary>A relationship got a new orchestration.</summary>
    public void Revived() => _revived.Add(1);

    /// <summary>What an hourly count of a program found.</summary>
    /// <param name="programId">The program.</param>
    /// <param name="rows">Its relationships that are not on track.</param>
    public void Counted(string programId, IReadOnlyCollection<RelationshipRow> rows)
    {
        var program = new KeyValuePair<string, object?>("program", programId);
        _overdueNow.Record(rows.Sum(row => row.OverdueAsks), program);
        foreach (var level in new[] { HealthLevel.Attention, HealthLevel.AtRisk })
        {
            _stuckNow.Record(rows.Count(row => row.Health == level), program, new("health", EnumWord.Of(level)));
        }
    }

    /// <summary>How many have overslept, over all programs.</summary>
    public void Overslept(int count) => _oversleptNow.Record(count);
}
