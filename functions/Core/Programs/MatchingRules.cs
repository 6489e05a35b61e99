using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Programs;

/// <summary>What a match must keep, whatever else speaks for it.</summary>
public sealed record MatchingRules
{
    /// <summary>The months for which people who were together are not put together again where the program does not say.</summary>
    public const int UsualMonthsApart = 12;

    /// <summary>Nobody is matched within their own reporting line: the manager, the manager's manager and so on, upwards and downwards.</summary>
    public bool NotOwnManager { get; init; } = true;

    /// <summary>Mentor and mentee come from different departments.</summary>
    public bool DifferentDepartment { get; init; }

    /// <summary>Mentor and mentee work at the same place.</summary>
    public bool SameLocation { get; init; }

    /// <summary>They share a language.</summary>
    public bool SharedLanguage { get; init; } = true;

    /// <summary>The most hours between their time zones, 0 to 24; null for any.</summary>
    public int? MaxHoursApart { get; init; }

    /// <summary>Months for which people who were together, or declined each other, are not put together again; 0 for none.</summary>
    [JsonIgnore]
    public int NotPairedForMonths
    {
        get => StatedMonthsApart ?? UsualMonthsApart;
        init => StatedMonthsApart = value;
    }

    /// <summary>The levels between them; null for any. Whoever has no known level is not held to it.</summary>
    public LevelGap? LevelGap { get; init; }

    /// <summary>The program's own rules about HR's attributes.</summary>
    public IReadOnlyList<AttributeRule> Attributes { get; init => field = value ?? []; } = [];

    /// <summary>
    /// <see cref="NotPairedForMonths"/> as the document says it; null where it does not. A number that a document leaves out would be read as 0,
    /// which means something else. Public, because contexts of other assemblies write documents, and they pass over what they cannot see.
    /// </summary>
    [JsonPropertyName("notPairedForMonths")]
    public int? StatedMonthsApart { get; init; }
}
