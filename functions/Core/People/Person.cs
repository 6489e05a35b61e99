using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// An employee: what HR says, and what the person set by link. The properties without a setter answer what holds
/// in the end: one's own word before HR's, HR's before the default.
/// </summary>
public sealed record Person
{
    /// <summary>The id, by the rule of <see cref="PersonId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What HR says.</summary>
    public PersonProfile Profile { get; init => field = value ?? new(); } = new();

    /// <summary>What the person set.</summary>
    public OwnSettings Own { get; init => field = value ?? new(); } = new();

    /// <summary>Whether the person is there.</summary>
    public Employment Employment { get; init => field = value ?? new(); } = new();

    /// <summary>Links made in an older epoch are dead. Raise it to kill all of a person's links.</summary>
    public int LinkEpoch { get; init; }

    /// <summary>Whether the person takes no reminders. Mails that open an ask still come.</summary>
    public bool Unsubscribed { get; init; }

    /// <summary>The version of the event that last set each field of <see cref="Profile"/>, by the field's camelCase name.</summary>
    public IReadOnlyDictionary<string, long> ProfileVersions { get; init => field = value ?? new Dictionary<string, long>(); } = new Dictionary<string, long>();

    /// <summary>The version of the event that last set <see cref="Employment"/>; null if none has.</summary>
    public long? EmploymentVersion { get; init; }

    /// <summary>The e-mail address; null until HR has given one: nothing can reach the person before.</summary>
    [JsonIgnore]
    public string? Email => Profile.Email;

    /// <summary>The name to call the person by; the id until HR has given one.</summary>
    [JsonIgnore]
    public string DisplayName => Profile.DisplayName ?? Id;

    /// <summary>The IANA zone; UTC until HR has given one.</summary>
    [JsonIgnore]
    public string TimeZone => Profile.TimeZone ?? "Etc/UTC";

    /// <summary>The local hours of work.</summary>
    [JsonIgnore]
    public WorkingHours WorkingHours => Own.WorkingHours ?? Profile.WorkingHours ?? WorkingHours.Default;

    /// <summary>How many mentees the person takes; 1 unless somebody said otherwise.</summary>
    [JsonIgnore]
    public int Capacity => Own.Capacity ?? Profile.Capacity ?? 1;

    /// <summary>Something about the person; may be empty.</summary>
    [JsonIgnore]
    public string About => Own.About ?? Profile.About ?? "";

    /// <summary>What the person can teach.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> SkillsOffered => Own.SkillsOffered ?? Profile.SkillsOffered ?? [];

    /// <summary>What the person wants to learn.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> SkillsWanted => Own.SkillsWanted ?? Profile.SkillsWanted ?? [];

    /// <summary>What the person wants to reach.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Goals => Own.Goals ?? Profile.Goals ?? [];
}
