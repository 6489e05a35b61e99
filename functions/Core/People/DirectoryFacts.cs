using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// What the company's directory says of a person, for whatever HR has not said. It holds as long as the person has the address
/// by which it was found. Null means that the directory does not know.
/// </summary>
/// <param name="Mail">The address by which the person was looked up.</param>
public sealed record DirectoryFacts(string Mail)
{
    /// <summary>The name to call the person by.</summary>
    public string? DisplayName { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    public string? Location { get; init; }

    /// <summary>The IANA time zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The person id of the manager, if the manager is a person here.</summary>
    public string? ManagerId { get; init; }

    /// <summary>The local hours of work.</summary>
    public WorkingHours? WorkingHours { get; init; }
}
