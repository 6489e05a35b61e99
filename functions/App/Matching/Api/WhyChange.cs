using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A single change that was tried.</summary>
/// <param name="What"><c>place</c> for one more place, else the name of the rule that was lifted.</param>
/// <param name="MentorId">The mentor with the one more place.</param>
/// <param name="Helps">Whether the person is matched then.</param>
public sealed record WhyChange(string What, string? MentorId, bool Helps)
{
    /// <summary>The change and what comes of it, in words with names.</summary>
    [JsonIgnore]
    public Remark Said { get; init; } = Remark.Verbatim("");

    public string Sentence => Said.ToString();
}
