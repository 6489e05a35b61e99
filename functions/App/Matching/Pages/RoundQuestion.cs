namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>What an owner asks of a round.</summary>
/// <param name="MentorId">The mentor asked about; null where it is about one person.</param>
/// <param name="MenteeId">The mentee, or the one person.</param>
public sealed record RoundQuestion(string? MentorId, string MenteeId)
{
    /// <summary>The question of two fields; null when nobody is asked about.</summary>
    public static RoundQuestion? Of(string? mentorId, string? menteeId) =>
        menteeId?.Trim() is { Length: > 0 } mentee ? new(mentorId?.Trim() is { Length: > 0 } mentor ? mentor : null, mentee) : null;
}
