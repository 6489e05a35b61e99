using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Matching;

/// <summary>
/// A person as a matching round sees them: only what rules and factors look at, without name or address. A round keeps these as they were,
/// so that it can be explained and checked later.
/// </summary>
public sealed record Candidate
{
    public required string Id { get; init; }

    /// <summary>Whether the person is at work. Whoever is not stays in the round, to be explained.</summary>
    public EmploymentStatus Employment { get; init; }

    /// <summary>
    /// How many more relationships the person can take, 0 or more: a mentor's capacity less the places taken in all programs; 1 for a mentee,
    /// and 0 for one who is in a running relationship of this program.
    /// </summary>
    public int Places { get; init; } = 1;

    /// <summary>The ids of the person's manager, the manager's manager and so on, nearest first.</summary>
    public IReadOnlyList<string> ManagerChain { get; init => field = value ?? []; } = [];

    public string? Department { get; init; }

    /// <summary>The level or grade, if known.</summary>
    public string? Level { get; init; }

    /// <summary>The place of work, if known.</summary>
    public string? Location { get; init; }

    /// <summary>Languages as tags such as <c>en</c>; empty when unknown.</summary>
    public IReadOnlyList<string> Languages { get; init => field = value ?? []; } = [];

    /// <summary>What the person can teach.</summary>
    public IReadOnlyList<string> SkillsOffered { get; init => field = value ?? []; } = [];

    /// <summary>What the person wants to learn.</summary>
    public IReadOnlyList<string> SkillsWanted { get; init => field = value ?? []; } = [];

    /// <summary>What the person wants to reach.</summary>
    public IReadOnlyList<string> Goals { get; init => field = value ?? []; } = [];

    /// <summary>The IANA zone.</summary>
    public string TimeZone { get; init => field = value ?? "Etc/UTC"; } = "Etc/UTC";

    /// <summary>The local hours of work.</summary>
    public WorkingHours WorkingHours { get; init => field = value ?? WorkingHours.Default; } = WorkingHours.Default;

    /// <summary>Whatever else the company knows that the program's rules or its audit name, by attribute.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init => field = value ?? new Dictionary<string, string>(); } = new Dictionary<string, string>();

    /// <summary>Whom the person wishes for, the dearest first, by person id.</summary>
    public IReadOnlyList<string> Wishes { get; init => field = value ?? []; } = [];
}
