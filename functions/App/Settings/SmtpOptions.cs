namespace ServerlessMentoring.App.Settings;

/// <summary>An SMTP server that delivers mails.</summary>
public sealed class SmtpOptions
{
    /// <summary>Its name or address; without it no SMTP is used.</summary>
    public string? Host { get; set; }

    /// <summary>Whether mails are delivered by SMTP.</summary>
    public bool IsOn => !string.IsNullOrEmpty(Host);

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>The user to sign in as; none when not set.</summary>
    public string? User { get; set; }

    /// <summary>The user's password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection is encrypted (STARTTLS).</summary>
    public bool Tls { get; set; } = true;
}
