namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A match of a round that could not be started any more.</summary>
/// <param name="MentorIds">Its mentors.</param>
/// <param name="MenteeIds">Its mentees.</param>
/// <param name="Why">Why not, in plain words.</param>
public sealed record RefusedMatch(IReadOnlyList<string> MentorIds, IReadOnlyList<string> MenteeIds, string Why)
{
    /// <summary>The mentor, where there is one alone.</summary>
    public string? MentorId => MentorIds is [var only] ? only : null;

    /// <summary>The mentee, where there is one alone.</summary>
    public string? MenteeId => MenteeIds is [var only] ? only : null;
}
