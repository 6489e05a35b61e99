using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>What the comparison of a group with all others says.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FairnessFinding>))]
public enum FairnessFinding
{
    /// <summary>Too few people to say.</summary>
    TooFew,

    /// <summary>The intervals overlap: nothing that chance could not do.</summary>
    None,

    /// <summary>The whole interval lies below that of the others.</summary>
    Lower,

    /// <summary>The whole interval lies above that of the others.</summary>
    Higher,
}
