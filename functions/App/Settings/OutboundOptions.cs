namespace ServerlessMentoring.App.Settings;

/// <summary>How webhooks are sent to other systems, section <c>Mentoring:Outbound</c>.</summary>
public sealed class OutboundOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mentoring:Outbound";

    /// <summary>
    /// Whether addresses on private networks are taken, any port of them, and plain http on this machine. Off, because whoever owns a program
    /// could else reach what only this app can.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>How long a receiver may take to answer: 1 to 60 seconds.</summary>
    public int TimeoutSeconds { get; set; } = 15;
}
