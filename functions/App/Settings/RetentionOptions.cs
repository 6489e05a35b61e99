namespace ServerlessMentoring.App.Settings;

/// <summary>How long things are kept, section <c>Mentoring:Retention</c>.</summary>
public sealed class RetentionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mentoring:Retention";

    /// <summary>Days from the departure of a person until they are erased: 1 to 3,650.</summary>
    public int PeopleDays { get; set; } = 180;
}
