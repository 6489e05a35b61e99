namespace ServerlessMentoring.App.Mail.Reports;

/// <summary>What a mail service says became of a mail.</summary>
/// <param name="MessageId">The mail's operation id.</param>
/// <param name="Recipient">The recipient's address.</param>
/// <param name="Status">The service's word, such as <c>Delivered</c> or <c>Bounced</c>.</param>
public sealed record DeliveryReport(string MessageId, string Recipient, string Status)
{
    private static readonly string[] Undelivered = ["Bounced", "Suppressed", "Failed", "Quarantined", "FilteredSpam"];

    /// <summary>Whether the mail did not reach the person. Words that are not known are no news.</summary>
    public bool IsTrouble => Undelivered.Contains(Status, StringComparer.OrdinalIgnoreCase);
}
