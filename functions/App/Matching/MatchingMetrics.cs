using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching;

/// <summary>Matching rounds: how many, how long they take, and whom they match.</summary>
public sealed class MatchingMetrics
{
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _matched;
    private readonly Counter<long> _unmatched;
    private readonly Counter<long> _starts;
    private readonly Counter<long> _failed;

    public MatchingMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _duration = meter.CreateHistogram<double>("mentoring.matching.duration", "s", "Time that working out a matching round takes, reading included.");
        _matched = meter.CreateCounter<long>("mentoring.matching.matched", "{person}", "Mentees whom stored rounds matched.");
        _unmatched = meter.CreateCounter<long>("mentoring.matching.unmatched", "{person}", "Mentees who looked for a match and whom stored rounds left without.");
        _starts = meter.CreateCounter<long>("mentoring.matching.starts", "{relationship}", "Matches of committed rounds, by what became of them: started, refused.");
        _failed = meter.CreateCounter<long>("mentoring.matching.failed", "{round}", "Rounds that could not be run by themselves or committed; tried again every ten minutes.");
    }

    /// <summary>A round was worked out.</summary>
    public void WorkedOut(TimeSpan took) => _duration.Record(took.TotalSeconds);

    public void Stored(RoundHeader round)
    {
        _matched.Add(round.Matched);
        _unmatched.Add(round.Mentees - round.Matched);
    }

    public void Committed(int started, int refused)
    {
        _starts.Add(started, new KeyValuePair<string, object?>("what", "started"));
        _starts.Add(refused, new KeyValuePair<string, object?>("what", "refused"));
    }

    /// <summary>A round met a fault.</summary>
    public void Failed() => _failed.Add(1);
}
