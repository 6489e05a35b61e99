namespace ServerlessMentoring.App.Settings;

/// <summary>From whom mails come, and who delivers them.</summary>
public sealed class MailOptions
{
    /// <summary>The sender's address; also the organizer of calendar invitations.</summary>
    public string From { get; set; } = "mentoring@example.com";

    public string FromName { get; set; } = "Mentoring";

    /// <summary>
    /// The key with which the mail service reports what became of mails, in <c>?code=</c>; it opens nothing else. Without it only the function
    /// key does.
    /// </summary>
    public string? ReportKey { get; set; }

    public SmtpOptions Smtp { get; set; } = new();

    public AcsOptions Acs { get; set; } = new();

    /// <summary>A folder that takes each mail as a file, for trying things out on a Functions host; nobody gets them.</summary>
    public string? Outbox { get; set; }

    /// <summary>The ways to deliver mails that are named.</summary>
    internal IEnumerable<string> Ways =>
        new[] { Acs.Endpoint is null ? null : nameof(Acs), Smtp.IsOn ? nameof(Smtp) : null, string.IsNullOrEmpty(Outbox) ? null : nameof(Outbox) }.OfType<string>();

    /// <summary>What is wrong with these settings, each by its name.</summary>
    public IEnumerable<string> Faults()
    {
        if (!System.Net.Mail.MailAddress.TryCreate(From, out _))
        {
            yield return "Mentoring:Mail:From must be an e-mail address.";
        }

        if (ReportKey is { Length: < 16 })
        {
            yield return "Mentoring:Mail:ReportKey must have at least 16 characters.";
        }

        if (Smtp.Port is < 1 or > 65535)
        {
            yield return "Mentoring:Mail:Smtp:Port must be from 1 to 65535.";
        }

        if (Smtp.User is not null && Smtp is { Tls: false, Host: not ("127.0.0.1" or "localhost") })
        {
            yield return "Mentoring:Mail:Smtp:Tls must be on where a password is sent.";
        }

        if (Acs.Endpoint is { } endpoint && endpoint is not { IsAbsoluteUri: true, Scheme: "https" })
        {
            yield return "Mentoring:Mail:Acs:Endpoint must be an https address.";
        }
    }
}

/// <summary>Azure Communication Services, which delivers mails on Azure.</summary>
public sealed class AcsOptions
{
    /// <summary>The resource's address, <c>https://….communication.azure.com</c>.</summary>
    public Uri? Endpoint { get; set; }
}

/// <summary>An SMTP server that delivers mails.</summary>
public sealed class SmtpOptions
{
    /// <summary>Its name or address; without it no SMTP is used.</summary>
    public string? Host { get; set; }

    /// <summary>Whether mails are delivered by SMTP.</summary>
    public bool IsOn => !string.IsNullOrEmpty(Host);

    public int Port { get; set; } = 587;

    /// <summary>The user to sign in as; none when not set.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether the connection is encrypted (STARTTLS).</summary>
    public bool Tls { get; set; } = true;
}
