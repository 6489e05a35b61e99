using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>One event of an HR system, read and valid.</summary>
public sealed record HrEvent
{
    public required HrEventType Type { get; init; }

    /// <summary>When HR wrote it, UTC.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The person: the source's prefix and HR's employee id.</summary>
    public required string PersonId { get; init; }

    /// <summary>Orders the facts of one kind about one person: a higher one is newer. 0 or more.</summary>
    public required long Version { get; init; }

    /// <summary>What orders it among others that speak of the same fact.</summary>
    public FactStamp Stamp => new(Version, Timestamp);

    /// <summary>Whether it speaks of leaving the company for good, or of not leaving it.</summary>
    public bool IsAboutTermination => Type
        is HrEventType.TerminationRecorded or HrEventType.TerminationEffective or HrEventType.TerminationCancelled or HrEventType.Rehired;

    /// <summary>The local day from which it holds; null for at once.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The program; always there when enrolled or withdrawn.</summary>
    public string? ProgramId { get; init; }

    /// <summary>The role in the program; always there when enrolled; null when withdrawn from whatever role.</summary>
    public MemberRole? Role { get; init; }

    /// <summary>What it says of the profile; null for nothing.</summary>
    public ProfileChange? Profile { get; init; }
}
