using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.People;

/// <summary>A person as HR knows them. Null means that HR has not said.</summary>
public sealed record PersonProfile
{
    /// <summary>The e-mail address, at most 254 characters.</summary>
    public string? Email { get; init; }

    /// <summary>The name to call the person by, at most 200 characters.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The job title, at most 200 characters.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The IANA time zone.</summary>
    public string? TimeZone { get; init; }

    public string? ManagerId { get; init; }

    /// <summary>The department, at most 200 characters.</summary>
    public string? Department { get; init; }

    /// <summary>The level or grade, at most 100 characters.</summary>
    public string? Level { get; init; }

    /// <summary>The place of work, at most 200 characters.</summary>
    public string? Location { get; init; }

    /// <summary>Languages as tags such as <c>en</c>, at most 20.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>What the person can teach: at most 50, each at most 100 characters.</summary>
    public IReadOnlyList<string>? SkillsOffered { get; init; }

    /// <summary>What the person wants to learn: at most 50, each at most 100 characters.</summary>
    public IReadOnlyList<string>? SkillsWanted { get; init; }

    /// <summary>What the person wants to reach: at most 10, each at most 500 characters.</summary>
    public IReadOnlyList<string>? Goals { get; init; }

    /// <summary>Something about the person, at most 2,000 characters.</summary>
    public string? About { get; init; }

    /// <summary>The local hours of work.</summary>
    public WorkingHours? WorkingHours { get; init; }

    /// <summary>How many mentees the person takes, 0 to 50.</summary>
    public int? Capacity { get; init; }

    /// <summary>Whatever else the company knows, by name; numbers and truth values as text.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }
}
