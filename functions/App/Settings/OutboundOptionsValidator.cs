using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Settings;

/// <summary>Refuses settings for webhooks that cannot be meant.</summary>
public sealed class OutboundOptionsValidator : IValidateOptions<OutboundOptions>
{
    public ValidateOptionsResult Validate(string? name, OutboundOptions options) => options.TimeoutSeconds is >= 1 and <= 60
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{OutboundOptions.Section}:{nameof(OutboundOptions.TimeoutSeconds)} must be 1 to 60.");
}

/// <summary>How webhooks are sent to other systems, section <c>Mentoring:Outbound</c>.</summary>
public sealed class OutboundOptions
{
    public const string Section = "Mentoring:Outbound";

    /// <summary>
    /// Whether addresses on private networks are taken, any port of them, and plain http on this machine. Off, because whoever owns a program
    /// could else reach what only this app can.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>How long a receiver may take to answer: 1 to 60 seconds.</summary>
    public int TimeoutSeconds { get; set; } = 15;
}
