using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Mail;

/// <summary>What became of the mails.</summary>
public sealed class MailMetrics
{
    private readonly Counter<long> _mails;
    private readonly Counter<long> _undelivered;

    public MailMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _mails = meter.CreateCounter<long>(
            "mentoring.mails", "{mail}", "Mails by kind and outcome: sent, refused for good, or failed and tried again.");
        _undelivered = meter.CreateCounter<long>(
            "mentoring.mails.undelivered", "{mail}", "Mails that were handed over and did not arrive, by what the mail service reports.");
    }

    /// <summary>A mail was handed over for delivery.</summary>
    public void Sent(string kind) => Add(kind, "sent");

    /// <summary>A mail was refused for good.</summary>
    public void Refused(string kind) => Add(kind, "refused");

    /// <summary>A mail could not be handed over; it is tried again.</summary>
    public void Failed(string kind) => Add(kind, "failed");

    /// <summary>A mail that was handed over did not arrive.</summary>
    public void Undelivered(string what) => _undelivered.Add(1, new KeyValuePair<string, object?>("what", what));

    private void Add(string kind, string outcome) => _mails.Add(1, new("kind", kind), new("outcome", outcome));
}
