namespace ServerlessMentoring.Core.Programs;

/// <summary>What a match must keep, whatever else speaks for it.</summary>
public sealed record MatchingRules
{
    /// <summary>Nobody mentors those whom they manage.</summary>
    public bool NotOwnManager { get; init; } = true;

    /// <summary>Mentor and mentee come from different departments.</summary>
    public bool DifferentDepartment { get; init; }

    /// <summary>Mentor and mentee work at the same place.</summary>
    public bool SameLocation { get; init; }

    /// <summary>They share a language.</summary>
    public bool SharedLanguage { get; init; } = true;

    /// <summary>The most hours between their time zones, 0 to 24; null for any.</summary>
    public int? MaxHoursApart { get; init; }
}
