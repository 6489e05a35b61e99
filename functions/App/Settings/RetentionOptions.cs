namespace ServerlessMentoring.App.Settings;

/// <summary>How long things are kept, section <c>Mentoring:Retention</c>. Each is 1 to 3,650 days.</summary>
public sealed class RetentionOptions
{
    /// <summary>The configuration section.</summary>
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
