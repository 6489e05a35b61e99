namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A pair of a round.</summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="MenteeId">The mentee.</param>
/// <param name="Points">How well they fit, 0 to 100.</param>
/// <param name="Reasons">Why, in plain words; both sides are shown them.</param>
/// <param name="Pinned">Whether an owner wanted it in any case.</param>
/// <param name="Note">The owner's note, if there is one.</param>
public sealed record RoundPair(
    string MentorId, string MenteeId, decimal Points, IReadOnlyList<string> Reasons, bool Pinned, string? Note = null);
