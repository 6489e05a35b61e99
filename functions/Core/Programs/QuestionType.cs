using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>How a question is answered.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuestionType>))]
public enum QuestionType
{
    /// <summary>A number from 1 to 5.</summary>
    Scale5,

    YesNo,

    Text,
}
