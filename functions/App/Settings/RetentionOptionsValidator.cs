using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Settings;

/// <summary>Refuses retention times that cannot be meant.</summary>
public sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
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

/// <summary>How long things are kept, section <c>Mentoring:Retention</c>. Each is 1 to 3,650 days.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Mentoring:Retention";

    /// <summary>Days from the departure of a person until they are erased.</summary>
    public int PeopleDays { get; set; } = 180;

    /// <summary>Days from the end of a relationship until what was written in it is erased: notebook, comments, places of sessions.</summary>
    public int TextsDays { get; set; } = 365;

    /// <summary>Days from the end of a relationship until the durable backend forgets its orchestration; its state and timeline stay.</summary>
    public int HistoriesDays { get; set; } = 30;

    /// <summary>Days that an HR event which could not be applied is kept.</summary>
    public int DeadLettersDays { get; set; } = 90;

    /// <summary>Days that a matching round is kept, with what it saw of people and why it decided as it did.</summary>
    public int RoundsDays { get; set; } = 730;
}
