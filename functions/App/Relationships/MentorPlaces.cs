namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// The places that a mentor has given away, across all programs: one document per mentor, so that taking the last place is one
/// compare-and-replace and of many who try exactly one wins.
/// </summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="Taken">One entry per running relationship.</param>
public sealed record MentorPlaces(string MentorId, IReadOnlyList<TakenPlace> Taken);
