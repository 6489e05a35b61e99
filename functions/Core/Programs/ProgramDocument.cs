using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// A program as its owner defines it. It says what <see cref="ProgramReader"/> let through; a running relationship
/// lives by the <see cref="ProgramTerms"/> of the version that it started with.
/// </summary>
public sealed record ProgramDocument
{
    /// <summary>The id in addresses, by the rule of <see cref="ProgramId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required string Name { get; init; }

    public required ProgramKind Kind { get; init; }

    public required ProgramStatus Status { get; init; }

    /// <summary>The first day of matches, in <see cref="TimeZone"/>; null for at once.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of matches and enrollments, in <see cref="TimeZone"/>; null for no end.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>What the program is for.</summary>
    public required string Objective { get; init; }

    /// <summary>What people will have reached.</summary>
    public required IReadOnlyList<string> ExpectedOutcomes { get; init; }

    /// <summary>Who runs it: e-mail addresses or Entra object ids.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>The owners to whom mails can go: those known by an address and not by an object id.</summary>
    [JsonIgnore]
    public IEnumerable<string> OwnerAddresses => Owners.Where(owner => owner.Contains('@', StringComparison.Ordinal));

    /// <summary>Whom participants ask: the first owner with an address; null for none.</summary>
    [JsonIgnore]
    public string? Contact => OwnerAddresses.FirstOrDefault();

    /// <summary>The program's own IANA zone, for its dates.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The language of the document's own texts, of mails to its owners, and of people whose language nobody has said.</summary>
    public string Language { get; init => field = value ?? "en"; } = "en";

    /// <summary>Changes that enroll people by themselves.</summary>
    public required IReadOnlyList<EnrollmentRule> Enrollment { get; init; }

    public required MatchingPlan Matching { get; init; }

    /// <summary>Whether matches are accepted first.</summary>
    public required AcceptancePlan Acceptance { get; init; }

    public required KickoffPlan Kickoff { get; init; }

    public required SessionPlan Sessions { get; init; }

    /// <summary>Weeks that the sessions last.</summary>
    public required int DurationWeeks { get; init; }

    /// <summary>Weeks of the one extension when too few sessions were held; 0 for none.</summary>
    public required int ExtensionWeeks { get; init; }

    /// <summary>How often people are asked how it goes.</summary>
    public required CheckInPlan CheckIns { get; init; }

    /// <summary>What is asked at the end.</summary>
    public required FeedbackPlan Feedback { get; init; }

    public required NudgePlan Nudges { get; init; }

    public required IReadOnlyList<Resource> Resources { get; init; }
}
