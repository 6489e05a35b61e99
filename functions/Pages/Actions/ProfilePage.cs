using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// A person's own settings, which outrank HR's. Fields: <c>about</c>, <c>skillsOffered</c>, <c>skillsWanted</c>,
/// <c>goals</c> (one a line), <c>language</c>, <c>workingHours.days</c>, <c>workingHours.from</c>, <c>workingHours.to</c>, <c>offered</c>
/// (one a line, such as <c>Tue 09:00-11:00</c>).
/// </summary>
public sealed record ProfilePage : ActionPage
{
    /// <summary>What the person says about themselves.</summary>
    public string? About { get; init; }

    /// <summary>What they can help with.</summary>
    public IReadOnlyList<string> SkillsOffered { get; init; } = [];

    /// <summary>What they want to learn.</summary>
    public IReadOnlyList<string> SkillsWanted { get; init; } = [];

    /// <summary>What they want to reach.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>When they work, local time.</summary>
    public WorkingHours WorkingHours { get; init; } = WorkingHours.Default;

    /// <summary>Weekly hours that they offer for sessions, local time; empty: all working hours.</summary>
    public IReadOnlyList<WeeklyHours> Offered { get; init; } = [];

    /// <summary>The language that the person chose, as a tag such as <c>de</c>; null when it is left to HR.</summary>
    public string? OwnLanguage { get; init; }

    internal override Type View => typeof(ProfileView);
}
