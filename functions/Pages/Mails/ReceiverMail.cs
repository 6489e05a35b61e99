namespace ServerlessMentoring.Pages.Mails;

/// <summary>Tells a program owner that another system no longer takes the program's events.</summary>
public sealed record ReceiverMail : MailModel
{
    /// <summary>The host of its address.</summary>
    public required string Host { get; init; }

    /// <summary>The webhook's id.</summary>
    public required string WebhookId { get; init; }

    /// <summary>The HTTP status that it answered with the last time; null when no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>Why no answer came; told when there is no <see cref="Status"/>.</summary>
    public ReceiverFault Fault { get; init; }

    /// <summary>Whether nothing is sent there any more, rather than each event being tried for three days.</summary>
    public required bool IsOff { get; init; }

    /// <summary>Absolute link that signs the owner in.</summary>
    public required string DashboardUrl { get; init; }

    internal override MailContent Write() => ReceiverMailWriter.Write(this);
}
