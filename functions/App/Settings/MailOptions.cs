namespace ServerlessMentoring.App.Settings;

/// <summary>From whom mails come.</summary>
public sealed class MailOptions
{
    /// <summary>The sender's address; also the organizer of calendar invitations.</summary>
    public string From { get; set; } = "mentoring@example.com";

    /// <summary>The sender's name.</summary>
    public string FromName { get; set; } = "Mentoring";
}
