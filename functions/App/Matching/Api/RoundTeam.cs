using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A group of a round.</summary>
/// <param name="Number">Its number in the round, from 1.</param>
/// <param name="MentorIds">Its mentors; in a peer group the host.</param>
/// <param name="MenteeIds">Its mentees.</param>
/// <param name="Points">How well they fit on average, 0 to 100.</param>
/// <param name="Reasons">Why, in plain words; all members are shown them.</param>
/// <param name="Pinned">Whether an owner pinned somebody to it.</param>
/// <param name="Notes">The owner's notes about its mentees.</param>
public sealed record RoundTeam(
    int Number,
    IReadOnlyList<string> MentorIds,
    IReadOnlyList<string> MenteeIds,
    decimal Points,
    IReadOnlyList<string> Reasons,
    bool Pinned,
    IReadOnlyList<RoundNote> Notes);
