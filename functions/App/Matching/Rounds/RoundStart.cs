using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>A match of a round as its commit found it: to be started, started, or refused.</summary>
/// <param name="RelationshipId">The relationship that it becomes.</param>
/// <param name="MentorIds">Its mentors.</param>
/// <param name="MenteeIds">Its mentees; of a group those who still can take part.</param>
/// <param name="Reasons">Why these people, in plain words, for both sides.</param>
/// <param name="Why">Why it cannot be started any more; null when it can.</param>
/// <param name="IsStarted">Whether it is started.</param>
public sealed record RoundStart(
    string RelationshipId,
    IReadOnlyList<string> MentorIds,
    IReadOnlyList<string> MenteeIds,
    IReadOnlyList<Remark> Reasons,
    Remark? Why = null,
    bool IsStarted = false)
{
    /// <summary>Whether it is still to be started.</summary>
    [JsonIgnore]
    public bool IsOpen => Why is null && !IsStarted;
}
