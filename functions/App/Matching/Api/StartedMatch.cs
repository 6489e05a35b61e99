namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A match of a round that was started.</summary>
public sealed record StartedMatch(string RelationshipId, IReadOnlyList<string> MentorIds, IReadOnlyList<string> MenteeIds)
{
    /// <summary>The mentor, where there is one alone.</summary>
    public string? MentorId => MentorIds is [var only] ? only : null;

    /// <summary>The mentee, where there is one alone.</summary>
    public string? MenteeId => MenteeIds is [var only] ? only : null;
}
