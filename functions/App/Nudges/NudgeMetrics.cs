using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Nudges;

namespace ServerlessMentoring.App.Nudges;

public sealed class NudgeMetrics
{
    // The timer runs hourly, and a run over many people takes its time.
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(90);

    private readonly Counter<long> _digests;
    private readonly Counter<long> _late;
    private readonly Counter<long> _failed;

    public NudgeMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _digests = meter.CreateCounter<long>("mentoring.nudges", "{mail}", "Digests that went out.");
        _late = meter.CreateCounter<long>("mentoring.nudges.late", "{mail}", "Digests that went out more than an hour and a half after their time.");
        _failed = meter.CreateCounter<long>(
            "mentoring.nudges.failed", "{person}", "People who were due and could not be looked after; the next run tries again.");
    }

    /// <summary>A look came to its end.</summary>
    /// <param name="outcome">What came of the digest.</param>
    /// <param name="digest">The digest.</param>
    /// <param name="now">When; UTC.</param>
    public void Done(OnceOutcome outcome, NudgeDigest digest, DateTimeOffset now)
    {
        if (outcome == OnceOutcome.Sent)
        {
            _digests.Add(1);
            if (now - digest.DueAt > Late)
            {
                _late.Add(1);
            }
        }
    }

    /// <summary>A look met a fault.</summary>
    public void Failed() => _failed.Add(1);
}
