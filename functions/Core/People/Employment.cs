using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.People;

/// <summary>What HR last said of a person's employment.</summary>
public sealed record Employment
{
    /// <summary>Whether the person is away for a time.</summary>
    public bool OnLeave { get; init; }

    /// <summary>The last day of work, local, once it is known.</summary>
    public DateOnly? LeavesOn { get; init; }

    /// <summary>Whether the person has left.</summary>
    public bool HasLeft { get; init; }

    /// <summary>All of it in one word. Leaving outranks being on leave.</summary>
    [JsonIgnore]
    public EmploymentStatus Status =>
        HasLeft ? EmploymentStatus.Left
        : LeavesOn is not null ? EmploymentStatus.Leaving
        : OnLeave ? EmploymentStatus.OnLeave
        : EmploymentStatus.Active;
}

/// <summary>Whether a person is there to mentor and be mentored.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EmploymentStatus>))]
public enum EmploymentStatus
{
    Active,

    OnLeave,

    /// <summary>Will leave on a known day.</summary>
    Leaving,

    Left,
}
