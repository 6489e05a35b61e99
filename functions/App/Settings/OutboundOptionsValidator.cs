using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Settings;

/// <summary>Refuses settings for webhooks that cannot be meant.</summary>
public sealed class OutboundOptionsValidator : IValidateOptions<OutboundOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, OutboundOptions options) => options.TimeoutSeconds is >= 1 and <= 60
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{OutboundOptions.Section}:{nameof(OutboundOptions.TimeoutSeconds)} must be 1 to 60.");
}
