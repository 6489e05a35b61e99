using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Mail;

/// <summary>What became of the mails.</summary>
public sealed class MailMetrics
{
    private readonly Counter<long> _mails;

    /// <summary>Makes the instruments.</summary>
    public MailMetrics(IMeterFactory meters) =>
        _mails = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
            "mentoring.mails", "{mail}", "Mails by kind and outcome: sent, or failed and tried again.");

    /// <summary>A mail was handed over for delivery.</summary>
    public void Sent(string kind) => Add(kind, "sent");

    /// <summary>A mail could not be handed over; it is tried again.</summary>
    public void Failed(string kind) => Add(kind, "failed");

    private void Add(string kind, string outcome) => _mails.Add(1, new("kind", kind), new("outcome", outcome));
}
