using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Settings;

/// <summary>Refuses retention times that cannot be meant.</summary>
public sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        (string Name, int Days)[] all =
        [
            (nameof(options.PeopleDays), options.PeopleDays),
            (nameof(options.TextsDays), options.TextsDays),
            (nameof(options.HistoriesDays), options.HistoriesDays),
            (nameof(options.DeadLettersDays), options.DeadLettersDays),
            (nameof(options.RoundsDays), options.RoundsDays),
        ];
        var faults = all
            .Where(setting => setting.Days is < 1 or > 3650)
            .Select(setting => $"{RetentionOptions.Section}:{setting.Name} must be 1 to 3650.")
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
