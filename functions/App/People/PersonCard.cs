using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.People;

/// <summary>A person as others see them on a page or in a mail.</summary>
public sealed record PersonCard
{
    public required string Name { get; init; }

    /// <summary>Mentor or mentee in the relationship at hand.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>IANA zone, such as <c>Europe/Berlin</c>; used to show times as this person sees them.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Job title, if HR gave one.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Department, if HR gave one.</summary>
    public string? Department { get; init; }

    /// <summary>Place of work, if HR gave one.</summary>
    public string? Location { get; init; }

    /// <summary>The address to write to, where the reader may know it: a program's owner may, other participants not. Null otherwise.</summary>
    public string? Email { get; init; }

    /// <summary>What the person wrote about themselves, if anything.</summary>
    public string? About { get; init; }
}
