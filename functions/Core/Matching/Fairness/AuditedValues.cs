namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>What people have in the respects that an audit looks at. Case and blanks at the ends do not count.</summary>
internal static class AuditedValues
{
    /// <summary>The values of some people, each once, by name; null, at the end, when it is not known of somebody.</summary>
    public static IEnumerable<string?> In(IEnumerable<FairnessFact> people, string attribute) =>
        people.SelectMany(fact => Of(fact.Person, attribute))
            .Order(StringComparer.Ordinal)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(value => value is null)
            .ThenBy(value => value, StringComparer.OrdinalIgnoreCase);

    public static bool Has(Candidate person, string attribute, string? value) =>
        Of(person, attribute).Contains(value, StringComparer.OrdinalIgnoreCase);

    // Whoever speaks several languages counts in each of them.
    private static IEnumerable<string?> Of(Candidate person, string attribute) => attribute switch
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
