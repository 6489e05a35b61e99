using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>A person as the directory knows them. Null means that it does not say.</summary>
public sealed record DirectoryProfile
{
    /// <summary>The name to call the person by.</summary>
    public string? DisplayName { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    public string? Location { get; init; }

    /// <summary>The IANA time zone of the mailbox; null also when the app may not read it.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The local hours of work as the mailbox has them; null also when the app may not read them.</summary>
    public WorkingHours? WorkingHours { get; init; }

    /// <summary>The addresses of the managers, the direct one first, up to the top.</summary>
    public IReadOnlyList<string> Managers { get; init; } = [];
}
