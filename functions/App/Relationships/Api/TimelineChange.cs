using System.Text.Json.Serialization;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>One thing that a step changed.</summary>
/// <param name="What">What changed, camelCase: <c>phase</c>, <c>askOpened</c>, …</param>
/// <param name="Text">In plain words.</param>
/// <param name="PersonId">Whom it is about.</param>
/// <param name="Subject">The ask, session or value it is about.</param>
public sealed record TimelineChange(
    string What, [property: JsonConverter(typeof(EnglishRemark))] Remark Text, string? PersonId, string? Subject)
{
    /// <summary>The change of a step as it was recorded.</summary>
    public static TimelineChange Of(StepChange change) => new(change.What, change.Text, change.PersonId, change.Subject);
}
