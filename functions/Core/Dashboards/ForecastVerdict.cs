using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>Whether a relationship in the sessions phase reaches its minimum at its own pace.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ForecastVerdict>))]
public enum ForecastVerdict
{
    /// <summary>By the planned end, or it has already.</summary>
    OnCourse,

    /// <summary>After the planned end, within the one extension that it may still get.</summary>
    NeedsExtension,

    TooLate,
}
