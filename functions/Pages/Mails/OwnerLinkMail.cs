namespace ServerlessMentoring.Pages.Mails;

/// <summary>Gives a program owner a link to the dashboard.</summary>
public sealed record OwnerLinkMail : MailModel
{
    /// <summary>Absolute link that signs the owner in.</summary>
    public required string DashboardUrl { get; init; }

    /// <summary>Until when the link works (UTC).</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>IANA zone of the program, for times.</summary>
    public required string TimeZone { get; init; }

    internal override MailContent Write() => OwnerLinkMailWriter.Write(this);
}
