using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// An employee: what HR says, what the person set by link, and what the company's directory knows. The properties without a setter answer
/// what holds in the end: one's own word before HR's, HR's before the directory's, the directory's before the default.
/// </summary>
public sealed record Person
{
    /// <summary>The id, by the rule of <see cref="PersonId"/>.</summary>
    public required string Id { get; init; }

    public PersonProfile Profile { get; init => field = value ?? new(); } = new();

    public OwnSettings Own { get; init => field = value ?? new(); } = new();

    /// <summary>What the directory says; null until somebody looked. See <see cref="IsListed"/>.</summary>
    public DirectoryFacts? Directory { get; init; }

    /// <summary>Whether the person is there.</summary>
    public Employment Employment { get; init => field = value ?? new(); } = new();

    /// <summary>Links made in an older epoch are dead. Raise it to kill all of a person's links.</summary>
    public int LinkEpoch { get; init; }

    /// <summary>Whether the person takes no reminders. Mails that open an ask still come.</summary>
    public bool Unsubscribed { get; init; }

    /// <summary>When we first heard of the person, UTC; null when that was before we noted it.</summary>
    public DateTimeOffset? KnownSince { get; init; }

    /// <summary>When we saw that the person has left, UTC; null for whoever is there, or is back.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>The event that last set each field of <see cref="Profile"/>, by the field's camelCase name.</summary>
    public IReadOnlyDictionary<string, FactStamp> ProfileVersions { get; init => field = value ?? new Dictionary<string, FactStamp>(); } = new Dictionary<string, FactStamp>();

    /// <summary>The events that last set what <see cref="Employment"/> says.</summary>
    public EmploymentStamps EmploymentStamps { get; init => field = value ?? new(); } = new();

    /// <summary>The e-mail address; null until HR has given one: nothing can reach the person before.</summary>
    [JsonIgnore]
    public string? Email => Profile.Email;

    /// <summary>The name to call the person by; the id until somebody has given one.</summary>
    [JsonIgnore]
    public string DisplayName => Profile.DisplayName ?? Listed?.DisplayName ?? Id;

    /// <summary>The IANA zone; UTC until somebody has given one.</summary>
    [JsonIgnore]
    public string TimeZone => Profile.TimeZone ?? Listed?.TimeZone ?? "Etc/UTC";

    /// <summary>The job title, if known.</summary>
    [JsonIgnore]
    public string? JobTitle => Profile.JobTitle ?? Listed?.JobTitle;

    [JsonIgnore]
    public string? Department => Profile.Department ?? Listed?.Department;

    /// <summary>The place of work, if known.</summary>
    [JsonIgnore]
    public string? Location => Profile.Location ?? Listed?.Location;

    /// <summary>The manager's person id, if known.</summary>
    [JsonIgnore]
    public string? ManagerId => Profile.ManagerId ?? Listed?.ManagerId;

    /// <summary>The local hours of work.</summary>
    [JsonIgnore]
    public WorkingHours WorkingHours => Own.WorkingHours ?? Profile.WorkingHours ?? Listed?.WorkingHours ?? WorkingHours.Default;

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

    /// <summary>Whether the directory was asked about the address that the person has now.</summary>
    [JsonIgnore]
    public bool IsListed => Listed is not null;

    /// <summary>Whether HR left out something that a directory may know.</summary>
    [JsonIgnore]
    public bool HasGaps =>
        Profile.DisplayName is null || Profile.TimeZone is null || Profile.JobTitle is null
        || Profile.Department is null || Profile.Location is null || Profile.ManagerId is null;

    // Whoever gets another address may be another entry of the directory.
    private DirectoryFacts? Listed =>
        Directory is { } facts && string.Equals(facts.Mail, Profile.Email, StringComparison.OrdinalIgnoreCase) ? facts : null;
}
