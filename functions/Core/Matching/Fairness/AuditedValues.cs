namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>What people have in the respects that an audit looks at. Blanks at the ends do not count.</summary>
internal static class AuditedValues
{
    /// <summary>A person's values, each once: several for languages, else one; null when it is not known.</summary>
    public static IEnumerable<string?> Of(Candidate person, string attribute) => attribute switch
    {
        "department" => One(person.Department),
        "location" => One(person.Location),
        "level" => One(person.Level),
        "language" => person.Languages.Count == 0 ? One(null) : person.Languages.Select(Primary).Distinct(StringComparer.Ordinal),
        _ => One(person.Attributes.GetValueOrDefault(attribute)),
    };

    private static IEnumerable<string?> One(string? value) => string.IsNullOrWhiteSpace(value) ? [null] : [value.Trim()];

    private static string Primary(string tag) => tag.Split('-', '_')[0].Trim().ToLowerInvariant();
}
