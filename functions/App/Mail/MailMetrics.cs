using System.Diagnostics.Metrics;

namespace ServerlessMentoring.App.Mail;

/// <summary>Counts mails that did not arrive.</summary>
public sealed class MailMetrics(IMeterFactory meters)
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ServerlessMentoring.Mail";

    /// <summary>A counter with the tag <c>what</c>, as in <see cref="MailTrouble.What"/>.</summary>
    public const string Undelivered = "mentoring.mail.undelivered";

    private readonly Counter<long> _undelivered = meters.Create(MeterName).CreateCounter<long>(
        Undelivered, "{mail}", "Mails that were refused, or reported as not delivered.");

    /// <summary>One mail did not arrive.</summary>
    public void NotDelivered(string what) => _undelivered.Add(1, new KeyValuePair<string, object?>("what", what));
}
