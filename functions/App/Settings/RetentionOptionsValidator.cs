using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Settings;

/// <summary>Refuses retention times that cannot be meant.</summary>
public sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, RetentionOptions options) => options.PeopleDays is >= 1 and <= 3650
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{RetentionOptions.Section}:{nameof(RetentionOptions.PeopleDays)} must be 1 to 3650.");
}
